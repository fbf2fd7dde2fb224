import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import {blockDetails} from '../../scripts/build/wordpress/block-details.js';
import {contentOf} from '../../src/snippets/content.js';
import {widgetTags, type Tag} from '../../src/widgets.js';
import {suiteResource} from '../support/suite-resource.js';
import {suiteBrowser} from '../support/visitor.js';
import {waitUntil} from '../support/wait-until.js';
import {addAccount, BlockEditor, consoleOf, installPlugin, logIn, type Account} from './site/administration.js';
import {isOfWordPress} from './site/notes-of-wordpress.js';
import {administrator, startSite, type Site} from './site/site.js';
import type {WordPressVersion} from './site/versions.js';

/** Every widget: those in a box, and the one in a sentence. */
const tags = widgetTags;

/** A site with the plugin, installed from its zip by an administrator who stays logged in. */
interface Installed {
  site: Site;
  context: BrowserContext;
  page: Page;
  /** What the console of that page says, besides what WordPress says without the plugin. */
  lines: string[];
}

/** What an editor does with the plugin, in one version of WordPress. */
export function testEditor(version: WordPressVersion): void {
  describe(`WordPress ${version.wordpress} with PHP ${version.php}`, {timeout: 580_000}, () => {
    const browser = suiteBrowser();
    const installed = suiteResource(
      () => install(version, () => browser().newContext({viewport: {width: 1400, height: 1000}})),
      ({site}) => site.close(),
      240_000,
    );
    let post = 0;

    it('takes every widget from the inserter, and shows it in the canvas', async () => {
      const {page, site} = installed();
      const editor = await BlockEditor.open(page, site);
      await editor.setTitle('All widgets');
      for (const tag of tags) await editor.insert(blockDetails[tag].title);
      const canvas = await editor.canvas();
      for (const tag of tags.filter((one) => one !== 'therapy-cite')) {
        await waitUntil(async () => assert.ok(await canvas.locator(tag).first().evaluate(isReady), tag), 20_000);
      }
      await editor.selectBlock('cite');
      await page.getByRole('combobox', {name: 'Source'}).selectOption('10');
      await canvas.locator('therapy-cite').waitFor({state: 'attached'});
      await waitUntil(
        async () => assert.deepEqual(await editor.blocksWithoutWords(), ['therapy-guide-widgets/cite']),
        60_000,
      );
      post = await editor.save();
      assert.deepEqual(await editor.invalidBlocks(), []);
    });

    it('opens what it saved without a fault and without a change', async () => {
      const {page, site} = installed();
      const editor = await BlockEditor.open(page, site, post);
      await waitUntil(async () => assert.equal((await editor.blockNames()).length, tags.length), 20_000);
      await page.waitForTimeout(1500);
      assert.deepEqual(await editor.invalidBlocks(), []);
      assert.equal(await editor.isDirty(), false, 'The post has changes that nobody made.');
    });

    it('keeps a post valid when an update of the plugin brings other words', async () => {
      const {page, site} = installed();
      await site.php(`$post = get_post(${post});
        wp_update_post(wp_slash(['ID' => ${post}, 'post_content' => str_replace('Origins', 'Where from', $post->post_content)]));`);
      const editor = await BlockEditor.open(page, site, post);
      await waitUntil(async () => assert.equal((await editor.blockNames()).length, tags.length), 20_000);
      assert.deepEqual(await editor.invalidBlocks(), []);
      const shown = await readWithoutScript(installed(), `/?p=${post}`);
      assert.ok(shown.includes('Origins') && !shown.includes('Where from'), 'The page shows the words of the plugin.');
    });

    it('publishes every widget with one script, and all words without it', async () => {
      const {site, page} = installed();
      await page.goto(`${site.address}/?p=${post}`);
      for (const tag of tags) {
        await waitUntil(async () => assert.ok(await page.locator(tag).first().evaluate(isReady), tag), 20_000);
      }
      const scripts = await page.locator('script[src*="/plugins/therapy-guide-widgets/"]').evaluateAll(sourceFiles);
      assert.deepEqual(scripts, ['therapy-widgets.js module anonymous sha384']);
      const shown = await readWithoutScript(installed(), `/?p=${post}`);
      for (const tag of tags.filter((one) => one !== 'therapy-cite')) {
        assert.ok(shown.includes(titleOf(tag)), `${tag}: ${titleOf(tag)}`);
      }
      assert.ok(shown.includes('[Haller 2019]'), 'citation');
    });

    it('changes an attribute in the sidebar, and publishes its words', async () => {
      const {site, page} = installed();
      const editor = await BlockEditor.open(page, site);
      await editor.insert(blockDetails['therapy-evidence-summary'].title);
      await editor.openSidebar();
      await page.getByRole('combobox', {name: 'Condition'}).selectOption('neck-pain');
      await page.getByRole('textbox', {name: 'Heading', exact: true}).fill('Your neck');
      await page.getByRole('checkbox', {name: 'Open all details'}).check();
      const element = (await editor.canvas()).locator('therapy-evidence-summary');
      await waitUntil(async () => assert.equal(await element.getAttribute('condition'), 'neck-pain'));
      const id = await editor.save();
      await page.goto(`${site.address}/?p=${id}`);
      const published = page.locator('therapy-evidence-summary');
      assert.equal(await published.getAttribute('condition'), 'neck-pain');
      assert.equal(await published.getAttribute('expanded'), '');
      const attributes = {lang: 'en', condition: 'neck-pain', heading: 'Your neck', expanded: ''};
      const words = contentOf('therapy-evidence-summary', attributes, true).html;
      const shown = await readWithoutScript(installed(), `/?p=${id}`);
      for (const part of textsOf(words)) assert.ok(shown.includes(part), part);
      assert.ok(!shown.includes('Fibromyalgia'), 'No other condition.');
    });

    it('puts widgets into a provider, which gives them its language and its directory', async () => {
      const {site, page} = installed();
      const editor = await BlockEditor.open(page, site);
      await editor.insert(blockDetails['therapy-guide'].title);
      await editor.insertInside(blockDetails['therapy-practitioner-finder'].title);
      await editor.selectBlock('guide');
      await page.getByRole('textbox', {name: /Directory/}).fill('https://directory.example/?q={therapy}');
      await page.getByRole('combobox', {name: 'Language'}).selectOption('es');
      const finder = (await editor.canvas()).locator('therapy-practitioner-finder');
      await waitUntil(async () => {
        assert.equal(await finder.getAttribute('href'), 'https://directory.example/?q={therapy}');
        assert.equal(await finder.getAttribute('lang'), 'es');
      });
      const id = await editor.save();
      assert.deepEqual(await editor.invalidBlocks(), []);
      await page.goto(`${site.address}/?p=${id}`);
      const published = page.locator('therapy-guide therapy-practitioner-finder');
      assert.equal(await published.getAttribute('href'), 'https://directory.example/?q={therapy}');
      assert.equal(await published.getAttribute('lang'), 'es');
      await waitUntil(async () => assert.ok(await published.evaluate(isReady)));
    });

    it('lets an author publish, who may not save scripts or unknown tags', async () => {
      const {site} = installed();
      const account = await addAccount(site, 'author');
      const href = 'https://directory.example/find?q={therapy}&near={location}';
      const {lines, id, dirty} = await asAccount(installed(), account, async (page) => {
        const editor = await BlockEditor.open(page, site);
        await editor.insert(blockDetails['therapy-practitioner-finder'].title);
        await editor.openSidebar();
        await page.getByRole('textbox', {name: /Address/}).fill(href);
        await waitUntil(async () => assert.deepEqual(await editor.blocksWithoutWords(), []), 20_000);
        const id = await editor.save();
        const again = await BlockEditor.open(page, site, id);
        await waitUntil(async () => assert.equal((await again.blockNames()).length, 1), 20_000);
        assert.deepEqual(await again.invalidBlocks(), []);
        return {id, dirty: await again.isDirty()};
      });
      assert.deepEqual(lines, []);
      assert.equal(dirty, false);
      const {page} = installed();
      await page.goto(`${site.address}/?p=${id}`);
      assert.equal(await page.locator('therapy-practitioner-finder').getAttribute('href'), href);
      const shown = await linksWithoutScript(installed(), `/?p=${id}`);
      assert.ok(shown.includes('https://directory.example/find?q=Craniosacral%20therapy&near='), shown.join('\n'));
    });

    it('made no complaint, neither in PHP nor on a console', () => {
      const {site, lines} = installed();
      assert.deepEqual(
        site.complaints().filter((line) => !isOfWordPress(line)),
        [],
      );
      assert.deepEqual(lines, []);
    });
  });
}

async function install(version: WordPressVersion, open: () => Promise<BrowserContext>): Promise<Installed> {
  const site = await startSite(version);
  try {
    const context = await open();
    context.setDefaultTimeout(30_000);
    const page = await logIn(context, site, administrator);
    await installPlugin(page, site);
    return {site, context, page, lines: consoleOf(page)};
  } catch (error) {
    await site.close();
    throw error;
  }
}

/** Does something as somebody else, and gives back what was done with what the console said. */
async function asAccount<Result extends object>(
  {context, site}: Installed,
  account: Account,
  run: (page: Page) => Promise<Result>,
): Promise<Result & {lines: string[]}> {
  const own = await context.browser()?.newContext({viewport: {width: 1400, height: 1000}});
  if (!own) throw new Error('The browser is closed.');
  own.setDefaultTimeout(30_000);
  try {
    const page = await logIn(own, site, account);
    const lines = consoleOf(page);
    return {...(await run(page)), lines};
  } finally {
    await own.close();
  }
}

/** What a visitor without JavaScript can read. What is folded counts, as it can be opened. */
async function readWithoutScript(installed: Installed, address: string): Promise<string> {
  return inContextWithoutScript(installed, address, async (page) =>
    (await page.locator('body').evaluate((body) => body.textContent)).replace(/\s+/g, ' '),
  );
}

async function linksWithoutScript(installed: Installed, address: string): Promise<string[]> {
  return inContextWithoutScript(installed, address, (page) =>
    page.locator('a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')),
  );
}

async function inContextWithoutScript<Result>(
  {context, site}: Installed,
  address: string,
  read: (page: Page) => Promise<Result>,
): Promise<Result> {
  const own = await context.browser()?.newContext({javaScriptEnabled: false});
  if (!own) throw new Error('The browser is closed.');
  try {
    const page = await own.newPage();
    await page.goto(`${site.address}${address}`);
    return await read(page);
  } finally {
    await own.close();
  }
}

/** Whether an element of the page is a widget that shows its section. */
function isReady(element: Element): boolean {
  return element.matches(':defined') && element.matches(':state(ready)');
}

/** The file of each script, and how it is loaded. */
function sourceFiles(scripts: Element[]): string[] {
  return scripts.map((script) => {
    const file = /[^/]+\.js/.exec(script.getAttribute('src') ?? '')?.[0];
    const hash = script.getAttribute('integrity')?.split('-')[0];
    return [file, script.getAttribute('type'), script.getAttribute('crossorigin'), hash].join(' ');
  });
}

function titleOf(tag: Tag): string {
  return contentOf(tag, {lang: 'en'}, true).title;
}

/** The texts between the tags of some HTML. */
function textsOf(html: string): string[] {
  const texts = html.split(/<[^>]*>/).map((text) => text.replace(/\s+/g, ' ').trim());
  return texts.filter((text) => text !== '' && !text.includes('&'));
}
