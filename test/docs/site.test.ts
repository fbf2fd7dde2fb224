import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import axe, {type RunOptions} from 'axe-core';
import type {Browser, Page} from 'playwright-core';
import {globSync} from 'tinyglobby';
import {axeOptions} from '../support/axe-options.js';
import {servedFolder} from '../support/served-folder.js';
import {suiteResource} from '../support/suite-resource.js';
import {suiteBrowser} from '../support/visitor.js';

const root = path.resolve(import.meta.dirname, '../..');

/** Every page of `docs/` and of the documents beside it, as the built site has them. */
const files = globSync('**/*.md', {cwd: path.join(root, 'docs'), ignore: ['\\[*', '.vitepress/**']});
const pages = [...files, 'changelog.md', 'contributing.md', 'security.md']
  .map((file) => file.replace(/\.md$/, '.html'))
  .sort();

describe('the documentation on the site', {timeout: 300_000}, () => {
  const site = servedFolder(root, 'dist/site');
  const browser = suiteBrowser();

  const narrowPage = suiteResource(
    () => browser().newPage({colorScheme: 'dark', viewport: {width: 320, height: 640}}),
    (page) => page.close(),
  );

  /** Goes to a page of the docs, and gives a list that gets what the console says there. */
  async function visit(page: Page, name: string): Promise<string[]> {
    const complaints: string[] = [];
    page.removeAllListeners();
    page.on('console', (line) => complaints.push(line.text()));
    page.on('pageerror', ({message}) => complaints.push(message));
    await page.goto(`${site().address}docs/${name}`);
    return complaints;
  }

  async function open(name: string, options: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser().newPage(options);
    return {page, complaints: await visit(page, name)};
  }

  for (const name of pages) {
    it(`shows ${name} at 320 pixels, accessible and without a word on the console`, async () => {
      const complaints = await visit(narrowPage(), name);
      assert.deepEqual(await violationsOn(narrowPage(), 'main'), []);
      assert.equal(await narrowPage().evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(complaints, []);
    });
  }

  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 320],
  ] as const) {
    it(`is accessible with all that is around a page, in ${colorScheme} at ${width} pixels`, async () => {
      const {page} = await open('index.html', {colorScheme, viewport: {width, height: 900}});
      assert.deepEqual(await violationsOn(page, 'html'), []);
      await page.close();
    });
  }

  it('lists every page', async () => {
    const {page} = await open('index.html');
    const links = page.getByRole('navigation', {name: 'Sidebar Navigation'}).getByRole('link');
    const targets = await links.evaluateAll((all: HTMLAnchorElement[]) => all.map(({href}) => new URL(href).pathname));
    assert.deepEqual(
      targets.sort(),
      pages.filter((name) => name !== 'index.html').map((name) => `/docs/${name}`),
    );
    await page.close();
  });

  it('shows a live block as a widget with its code, in the colors that the reader chooses, also after a visit elsewhere', async () => {
    const {page, complaints} = await open('imports.html');
    await page.getByRole('link', {name: 'Guide widgets'}).click();
    const facts = page.getByRole('region', {name: /quick facts/});
    await facts.waitFor();
    assert.equal(await page.getByText('<therapy-quick-facts></therapy-quick-facts>').count(), 1);
    const background = () => facts.evaluate((element) => getComputedStyle(element).backgroundColor);
    const light = await background();
    await page.getByRole('switch').first().click();
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'));
    assert.notEqual(await background(), light);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  for (const [words, title] of [
    ['happy-dom', /Test an app/],
    ['content changes', /Changelog/],
  ] as const) {
    it(`finds a page by “${words}”, with the keyboard alone`, async () => {
      const {page} = await open('index.html');
      // The page hears keys once its scripts have run.
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('Control+k');
      await page.getByRole('searchbox').and(page.locator(':focus')).waitFor();
      await page.keyboard.type(words);
      await page
        .locator('[aria-selected="true"]')
        .and(page.getByRole('option', {name: title}))
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', {level: 1, name: title}).waitFor();
      await page.close();
    });
  }

  it('links to the pages of the site, which link back', async () => {
    const {page} = await open('index.html');
    for (const [name, address] of [
      ['Widgets on a page', '/index.html'],
      ['Embed builder', '/builder.html'],
      ['Reference', '/reference/index.html'],
    ] as const) {
      await page.goto(`${site().address}docs/index.html`);
      await page.getByRole('navigation', {name: 'Main Navigation'}).getByRole('link', {name, exact: true}).click();
      await page.waitForURL(new URL(address, site().address).href);
      await page.getByRole('link', {name: /^Documentation$|^therapy-guide-widgets$/}).click();
      await page.getByRole('heading', {level: 1, name: 'Documentation'}).waitFor();
    }
    await page.close();
  });
});

/** What axe-core finds in a part of a page; what is around the words is the same on every page, and takes most of the time. */
async function violationsOn(page: Page, part: string): Promise<string[]> {
  await page.addScriptTag({content: axe.source});
  const {violations} = await page.evaluate(
    ([context, options]) => (globalThis as typeof globalThis & {axe: typeof axe}).axe.run(context, options),
    [part, {...axeOptions, resultTypes: ['violations']}] satisfies [string, RunOptions],
  );
  return violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => `${id}: ${html} ${failureSummary}`));
}
