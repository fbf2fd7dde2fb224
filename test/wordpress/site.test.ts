import assert from 'node:assert/strict';
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {BrowserContext, Page} from 'playwright-core';
import type {PublishedFiles} from '../../src/snippets/published-files.js';
import {snippet} from '../../src/snippets/snippet.js';
import {suiteResource} from '../support/suite-resource.js';
import {suiteBrowser} from '../support/visitor.js';
import {waitUntil} from '../support/wait-until.js';
import {addAccount, BlockEditor, consoleOf, installPlugin, logIn} from './site/administration.js';
import {addPost, block, removeMustUsePlugin, withMustUsePlugin} from './site/content.js';
import {isOfWordPress} from './site/notes-of-wordpress.js';
import {administrator, startSite, type Site} from './site/site.js';
import {usual} from './site/versions.js';

interface Installed {
  site: Site;
  context: BrowserContext;
  page: Page;
  lines: string[];
}

describe('a site with the plugin', {timeout: 500_000}, () => {
  const browser = suiteBrowser();
  const installed = suiteResource(
    async (): Promise<Installed> => {
      const site = await startSite(usual);
      const context = await browser().newContext({viewport: {width: 1400, height: 1000}});
      context.setDefaultTimeout(30_000);
      const page = await logIn(context, site, administrator);
      await installPlugin(page, site);
      return {site, context, page, lines: consoleOf(page)};
    },
    ({site}) => site.close(),
    120_000,
  );

  it('shows shortcodes that were written in the classic editor', async () => {
    const {site, page} = installed();
    withMustUsePlugin(site, 'classic', `add_filter('use_block_editor_for_post', '__return_false');`);
    await page.goto(`${site.address}/wp-admin/post-new.php`);
    await page.getByLabel('Add title').fill('Shortcodes');
    await page.getByRole('button', {name: 'Text', exact: true}).click();
    await page
      .locator('textarea#content')
      .fill(
        [
          'Facts are below. A review found effects [therapy-cite ref="10"].',
          '[therapy-quick-facts facts="origins licensing" heading-level="3" expanded]',
          '[therapy-guide directory="https://directory.example/?q={therapy}" lang="es"][therapy-practitioner-finder][/therapy-guide]',
        ].join('\n\n'),
      );
    await page.getByRole('button', {name: 'Publish', exact: true}).click();
    await page.getByRole('link', {name: 'View post', exact: true}).first().click();
    removeMustUsePlugin(site, 'classic');
    const facts = page.locator('therapy-quick-facts');
    await waitUntil(async () => assert.ok(await facts.evaluate(isReady)));
    assert.deepEqual(await attributesOf(page, 'therapy-quick-facts'), {
      lang: 'en',
      facts: 'origins licensing',
      'heading-level': '3',
      expanded: '',
    });
    assert.equal(await page.getByRole('heading', {level: 3, name: 'Craniosacral therapy: quick facts'}).count(), 1);
    assert.equal(await page.locator('p therapy-cite').count(), 1, 'The citation stays in its paragraph.');
    const finder = page.locator('therapy-guide > therapy-practitioner-finder');
    assert.equal(await finder.getAttribute('href'), 'https://directory.example/?q={therapy}');
    assert.equal(await finder.getAttribute('lang'), 'es');
    assert.equal(await page.locator('p:empty, p > therapy-quick-facts').count(), 0, 'No paragraph around a widget.');
  });

  it('keeps what an administrator pastes into a block for HTML', async () => {
    const {site, page} = installed();
    const editor = await BlockEditor.open(page, site);
    await editor.insert('Custom HTML');
    await (
      await editor.canvas()
    )
      .getByRole('textbox', {name: 'HTML'})
      .fill(snippet('therapy-safety', 'content', {}, uploadedTo(site)));
    const id = await editor.save();
    assert.deepEqual(await editor.invalidBlocks(), []);
    await page.goto(`${site.address}/?p=${id}`);
    await waitUntil(async () => assert.ok(await page.locator('therapy-safety').evaluate(isReady)));
  });

  it('keeps a frame that an administrator pastes into the classic editor', async () => {
    const {site, page} = installed();
    withMustUsePlugin(site, 'classic', `add_filter('use_block_editor_for_post', '__return_false');`);
    await page.goto(`${site.address}/wp-admin/post-new.php`);
    await page.getByRole('button', {name: 'Text', exact: true}).click();
    await page.locator('textarea#content').fill(snippet('therapy-safety', 'iframe', {}, uploadedTo(site)));
    await page.getByRole('button', {name: 'Publish', exact: true}).click();
    await page.getByRole('link', {name: 'View post', exact: true}).first().click();
    removeMustUsePlugin(site, 'classic');
    const frame = page.getByTitle('Craniosacral therapy: risks and side effects');
    await waitUntil(async () => {
      assert.ok(await frame.contentFrame().locator('therapy-safety').evaluate(isReady));
      assert.ok(((await frame.boundingBox())?.height ?? 0) > 600, 'as high as the widget');
    });
  });

  it('lets nothing out of an attribute', async () => {
    const {site, page} = installed();
    const id = await addPost(site, 'Escaped', `[therapy-faq heading='"><img src=x onerror=alert(1)>' theme='"dark']`);
    await page.goto(`${site.address}/?p=${id}`);
    assert.equal(await page.locator('img[src=x]').count(), 0);
    assert.equal(await page.locator('therapy-faq').getAttribute('theme'), null);
  });

  it('loads nothing on a page without a widget', async () => {
    const {site} = installed();
    const id = await addPost(site, 'Plain', 'No widget.');
    assert.doesNotMatch(await textAt(site, `/?p=${id}`), /plugins\/therapy-guide-widgets/);
  });

  it('loads the file of a single widget alone', async () => {
    const {site} = installed();
    const id = await addPost(site, 'One', block('safety'));
    const scripts = scriptsIn(await textAt(site, `/?p=${id}`));
    assert.deepEqual(scripts, ['therapy-safety.js']);
  });

  it('has a picture in its feed for a widget that has one, with its text and a link to the post', async () => {
    const {site} = installed();
    await addPost(site, 'A picture in the feed', block('quick-facts'));
    const feed = await textAt(site, '/?feed=rss2');
    const [link = '', href = '', image = ''] =
      /<a href="([^"]+)">(<img [^>]*therapy-quick-facts[^>]*>)<\/a>/.exec(feed) ?? [];
    assert.notEqual(link, '', feed);
    // WordPress adds attributes of its own.
    const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(image)?.[1] ?? '';
    assert.match(
      attribute('alt'),
      /^Craniosacral therapy: quick facts\. .*Evidence base: Reviews disagree.* Not medical advice\./,
    );
    assert.deepEqual([attribute('width'), attribute('lang')], ['600', 'en']);
    assert.match(href, /[?&]p=\d+|\/a-picture-in-the-feed\//);
    const picture = await fetch(attribute('src'));
    assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/png']);
    assert.doesNotMatch(feed, /<therapy-quick-facts/);
  });

  it('has the words in its feed, without a script', async () => {
    const {site} = installed();
    await addPost(site, 'In the feed', block('safety'));
    const feed = await textAt(site, '/?feed=rss2');
    const item = /<item>\s*<title>In the feed[^]*?<\/item>/.exec(feed)?.[0] ?? '';
    assert.match(item, /<therapy-safety lang="en">\s*<h2>Craniosacral therapy: risks and side effects/);
    assert.doesNotMatch(item, /<script/);
  });

  it('speaks the language of the page', async () => {
    const {site, page} = installed();
    const id = await addPost(site, 'In Spanish', block('safety'));
    addLanguage(site, 'es_MX');
    await site.php(`update_option('WPLANG', 'es_MX');`);
    await page.goto(`${site.address}/?p=${id}`);
    assert.equal(await page.locator('html').getAttribute('lang'), 'es-MX');
    await waitUntil(async () => assert.ok(await page.locator('therapy-safety').evaluate(isReady)));
    await page.getByRole('heading', {name: 'Terapia craneosacral: riesgos y efectos secundarios'}).waitFor();
    assert.deepEqual(scriptsIn(await textAt(site, `/?p=${id}`)), ['lang/es.js', 'therapy-safety.js']);
    await page.goto(`${site.address}/wp-admin/options-general.php?page=therapy-guide-widgets`);
    await page.getByRole('heading', {name: 'Widgets de la guía de la terapia'}).waitFor();
    await site.php(`update_option('WPLANG', '');`);
  });

  it('speaks the language that Polylang or WPML gives a post', async () => {
    const {site} = installed();
    const id = await addPost(site, 'Translated', block('safety'));
    const plugins = {
      polylang: `function pll_get_post_language($post, $field) { return 'es_ES'; }`,
      wpml: `add_filter('wpml_post_language_details', function () { return ['locale' => 'es_ES']; });`,
    };
    for (const [name, code] of Object.entries(plugins)) {
      withMustUsePlugin(site, name, code);
      assert.match(await textAt(site, `/?p=${id}`), /<therapy-safety lang="es">\s*<h2>Terapia craneosacral/, name);
      removeMustUsePlugin(site, name);
    }
  });

  it('finds the words of a block in its search', async () => {
    const {site} = installed();
    const words = '<h2>Craniosacral therapy</h2><p>Fallenangst is only here.</p>';
    await addPost(
      site,
      'To be found',
      `<!-- wp:therapy-guide-widgets/safety -->${words}<!-- /wp:therapy-guide-widgets/safety -->`,
    );
    assert.match(await textAt(site, '/?s=Fallenangst'), /To be found/);
  });

  it('saves the settings, and refuses an address that is none', async () => {
    const {site, page} = installed();
    await page.goto(`${site.address}/wp-admin/options-general.php?page=therapy-guide-widgets`);
    await page.getByLabel('Directory of practitioners').fill('javascript:alert(1)');
    await page.getByRole('button', {name: 'Save Changes'}).click();
    await page.getByText('The directory is not a web address.').waitFor();
    assert.equal(await page.getByLabel('Directory of practitioners').inputValue(), '');
    await page.getByLabel('Directory of practitioners').fill('https://directory.example/{location}');
    await page.getByLabel('Language of the widgets').selectOption('Spanish');
    await page.getByLabel('This one').check();
    await page.getByLabel('Choose a color').fill('#7a1f5c');
    await page.getByRole('button', {name: 'Save Changes'}).click();
    await page.getByText('Settings saved.').waitFor();
    const id = await addPost(site, 'Set', block('practitioner-finder'));
    await page.goto(`${site.address}/?p=${id}`);
    const finder = page.locator('therapy-practitioner-finder');
    assert.equal(await finder.getAttribute('href'), 'https://directory.example/{location}');
    assert.equal(await finder.getAttribute('lang'), 'es');
    const accent = await finder.evaluate((element) => getComputedStyle(element).getPropertyValue('--therapy-accent'));
    assert.equal(accent.trim(), '#7a1f5c');
    await site.php(`delete_option('therapy_guide_widgets');`);
  });

  it('takes a color of the theme that can be read, and no other', async () => {
    const {site} = installed();
    const code = `update_option('therapy_guide_widgets', ['accent' => 'theme']);
      echo Therapy_Guide_Widgets\\Accent::of_site();
      delete_option('therapy_guide_widgets');`;
    assert.equal(await site.php(code), '--therapy-accent:#111111;--therapy-accent-text:#ffffff');
  });

  it('checks a guide in the browser, shows it in place of its own, and goes back', async () => {
    const {site, page} = installed();
    const id = await addPost(site, 'Another guide', block('quick-facts'));
    await page.goto(`${site.address}/wp-admin/options-general.php?page=therapy-guide-widgets`);
    const upload = page.getByRole('button', {name: 'Upload the guide'});
    assert.ok(await upload.isDisabled());
    await chooseFile(page, '{"about": ');
    await page.getByText('The file is not JSON').waitFor();
    await chooseFile(page, JSON.stringify({...guide(), quickFacts: {facts: 'none'}}));
    await page.getByText(/^quickFacts\.facts: /).waitFor();
    assert.ok(await upload.isDisabled());
    await chooseFile(page, JSON.stringify(guide()));
    await page.getByText('No faults. The guide can be uploaded.').waitFor();
    await upload.click();
    await page.getByText('The guide was saved.').waitFor();
    await page.getByText('The widgets show your guide: Another therapy').waitFor();
    await page.goto(`${site.address}/?p=${id}`);
    await page.getByRole('heading', {name: 'Another therapy: quick facts'}).waitFor();
    assert.match(
      await textAt(site, `/?p=${id}`),
      /<therapy-guide src="[^"]+\.json"><therapy-quick-facts lang="en">\s*<p>Another therapy\. This part shows when scripts run\. Not medical advice\.<\/p>/,
    );
    assert.match(await site.php(`echo do_shortcode('[therapy-cite ref="10"]');`), /<therapy-cite [^>]*>\[10\]</);
    await page.goto(`${site.address}/wp-admin/options-general.php?page=therapy-guide-widgets`);
    await page.getByRole('button', {name: 'Use the guide of the plugin again'}).click();
    await page.getByText('The widgets show the guide of the plugin again.').waitFor();
    assert.equal(await site.php(attachments), '0');
  });

  it('gives settings and words to nobody who may not have them', async () => {
    const {site, context} = installed();
    const account = await addAccount(site, 'author');
    const own = await context.browser()?.newContext();
    if (!own) throw new Error('The browser is closed.');
    const page = await logIn(own, site, account);
    const settings = await page.goto(`${site.address}/wp-admin/options-general.php?page=therapy-guide-widgets`);
    assert.equal(settings?.status(), 403);
    const post = await page.request.post(`${site.address}/wp-admin/admin-post.php`, {
      form: {action: 'therapy_guide_widgets_remove'},
    });
    assert.equal(post.status(), 403);
    const administrators = await installed().page.request.post(`${site.address}/wp-admin/admin-post.php`, {
      form: {action: 'therapy_guide_widgets_remove'},
    });
    assert.equal(administrators.status(), 403, 'Without the proof that it comes from the page.');
    const route = '?rest_route=/therapy-guide-widgets/v1/words&tag=therapy-faq';
    assert.equal((await fetch(`${site.address}/${route}`)).status, 401);
    await own.close();
  });

  it('leaves readable words when it is switched off, and nothing of its own when it is deleted', async () => {
    const {site, page} = installed();
    const words = '<h2>Craniosacral therapy</h2><p>Words that stay.</p>';
    const id = await addPost(
      site,
      'Left',
      `<!-- wp:therapy-guide-widgets/safety -->${words}<!-- /wp:therapy-guide-widgets/safety -->`,
    );
    await site.php(
      `update_option('therapy_guide_widgets', ['guide' => wp_insert_attachment(['post_title' => 'A guide', 'post_mime_type' => 'application/json'])]);`,
    );
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${site.address}/wp-admin/plugins.php`);
    const row = page.getByRole('row', {name: /Therapy guide widgets/});
    await row.getByRole('link', {name: /Deactivate/}).click();
    await page.getByText('Plugin deactivated.').waitFor();
    assert.match(await textAt(site, `/?p=${id}`), /Words that stay\./);
    await row.getByRole('link', {name: /^Delete/}).click();
    await page.getByText(/successfully deleted/).waitFor();
    assert.ok(!existsSync(path.join(site.folder, 'wp-content/plugins/therapy-guide-widgets')));
    const left = `global $wpdb;
      echo implode(',', $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%therapy%'"));`;
    assert.equal(await site.php(left), '');
    assert.equal(await site.php(attachments), '0');
    assert.match(await textAt(site, `/?p=${id}`), /Words that stay\./);
  });

  it('made no complaint, neither in PHP nor on a console', () => {
    const {site, lines} = installed();
    assert.deepEqual(
      site.complaints().filter((line) => !isOfWordPress(line)),
      [],
    );
    // Three answers that a test asked for.
    assert.deepEqual(
      lines.filter((line) => !/status of 403/.test(line)),
      [],
    );
  });
});

const attachments = `echo array_sum((array) wp_count_attachments());`;

/** Adds a translation of WordPress without a word in it: a language that a site may choose. */
function addLanguage({folder}: Site, locale: string): void {
  const languages = path.join(folder, 'wp-content/languages');
  const header = Uint32Array.of(0x950412de, 0, 0, 28, 28, 0, 28);
  mkdirSync(languages, {recursive: true});
  writeFileSync(path.join(languages, `${locale}.mo`), Buffer.from(header.buffer));
}

/** Uploads the files of a release to the top level of a site. */
function uploadedTo({folder, address}: Site): PublishedFiles {
  const name = 'therapy-guide-widgets-test';
  for (const part of ['cdn', 'embed']) cpSync(`dist/${part}`, path.join(folder, name, part), {recursive: true});
  return {base: `${address}/${name}/`, integrity: {}};
}

async function textAt({address}: Site, where: string): Promise<string> {
  return (await fetch(`${address}${where}`)).text();
}

/** The scripts of the plugin in a page, below the folder of the bundles. */
function scriptsIn(page: string): string[] {
  return [...page.matchAll(/<script[^>]* src="[^"]*\/plugins\/therapy-guide-widgets\/cdn\/([^"?]+)/g)].map(
    ([, file = '']) => file,
  );
}

async function attributesOf(page: Page, tag: string): Promise<Record<string, string>> {
  return page
    .locator(tag)
    .evaluate((element) => Object.fromEntries([...element.attributes].map(({name, value}) => [name, value])));
}

function isReady(element: Element): boolean {
  return element.matches(':defined') && element.matches(':state(ready)');
}

async function chooseFile(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Guide as a JSON file')
    .setInputFiles({name: 'guide.json', mimeType: 'application/json', buffer: Buffer.from(text)});
}

/** The guide of the plugin under another name. */
function guide(): Record<string, unknown> {
  const whole = JSON.parse(readFileSync('dist/guides/craniosacral-therapy.json', 'utf8')) as {about: object};
  return {...whole, about: {...whole.about, name: 'Another therapy'}};
}
