import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Page, Route} from 'playwright-core';
import {suiteBrowser} from '../../support/visitor.js';
import {tagFor} from '../hosts/hosts.js';
import {suiteHosts} from '../hosts/server.js';

const cli = path.resolve(import.meta.dirname, '../../../dist/cli/therapy-guide-widgets.js');

/** The widgets of the page of the clinic. */
const tags = ['quick-facts', 'contraindication-checker', 'evidence-summary', 'practitioner-finder'];

const paragraph = `<p>${'A paragraph of an ordinary article about sleep and patience. '.repeat(8)}</p>`;

/** The words of a widget inside its tag, as the command line prints them. */
function wordsInTag(name: string): string {
  const snippet = ['snippet', `therapy-${name}`, '--format', 'content'];
  return execFileSync(process.execPath, [cli, ...snippet], {encoding: 'utf8'}).replace(/<script.*?<\/script>/gs, '');
}

const oneFile = tagFor('therapy-widgets.js');
const fileForEach = tags.map((name) => tagFor(`therapy-${name}.js`)).join('');

/** With the line height of the widgets, as most pages have it. */
const pageOf = (paragraphs: number, scripts: string) => `<!doctype html><html lang="en"><title>An article</title>
  <link rel="stylesheet" href="data:text/css,body{line-height:1.5}">${scripts}<body><h1>An article</h1>${paragraph.repeat(paragraphs)}${tags.map(wordsInTag).join('')}${paragraph.repeat(9)}`;

/** What the browser observes from the start of a page. */
const observe = `
  window.observed = {shift: 0, largest: []};
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.observed.shift += entry.value)))
    .observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => list.getEntries().forEach(({element}) => window.observed.largest.push(element?.localName ?? 'in a widget')))
    .observe({type: 'largest-contentful-paint', buffered: true});`;

interface Observed {
  shift: number;
  largest: string[];
}

/** A file that comes half a second after the others, as on a slow network. */
const comeLater = (route: Route) => setTimeout(() => void route.continue(), 500);

/** Resolves once every widget of a page shows. */
function widgetsOn(page: Page): Promise<unknown> {
  return page.waitForFunction(
    (names) => names.every((name) => document.querySelector(`therapy-${name}:state(ready)`)),
    tags,
  );
}

/** Whether nothing of a widget counts as a larger paint. */
const isOfWords = (paints: string) => paints !== '' && !paints.includes('in a widget');

describe('a page with the words in the tags', {timeout: 120_000}, () => {
  const browser = suiteBrowser();
  const server = suiteHosts({
    '/top.html': pageOf(0, oneFile),
    '/middle.html': pageOf(5, oneFile),
    '/top-several-files.html': pageOf(0, fileForEach),
    '/middle-several-files.html': pageOf(5, fileForEach),
    '/slow-image.html': `<!doctype html><title>An article</title><img src="/slow.png" alt="">${wordsInTag('quick-facts')}`,
    '/slow-script.html': pageOf(0, `${oneFile}<script defer src="/slow.js"></script>`),
  });

  async function observedAt(address: string, width: number): Promise<Observed> {
    const page = await browser().newPage({viewport: {width, height: 844}});
    await page.addInitScript({content: observe});
    await page.route('**/therapy-contraindication-checker.js', comeLater);
    await page.goto(address);
    await widgetsOn(page);
    await page.waitForTimeout(500);
    const observed = await page.evaluate(() => Reflect.get(window, 'observed') as Observed);
    await page.close();
    return observed;
  }

  for (const place of ['top', 'middle', 'top-several-files', 'middle-several-files']) {
    for (const width of [390, 1280]) {
      it(`paints them first, and nothing larger later; moves nothing: ${place}, ${width} px`, async () => {
        const address = `${server().address}/${place}.html`;
        const paints: string[] = [];
        // On a busy machine, a frame can take longer to the screen than the widget waits.
        for (let visit = 0; visit < 5 && !paints.some(isOfWords); visit++) {
          const {shift, largest} = await observedAt(address, width);
          assert.equal(shift, 0);
          assert.notEqual(largest[0], 'in a widget');
          paints.push(largest.join(', '));
        }
        assert.ok(paints.some(isOfWords), `The largest paints of each visit: ${paints.join('; ')}.`);
      });
    }
  }

  it('shows its widgets though a script of somebody else never comes', async () => {
    const page = await browser().newPage();
    await page.route('**/slow.js', () => {});
    await page.goto(`${server().address}/slow-script.html`, {waitUntil: 'commit'});
    await widgetsOn(page);
    await page.close();
  });

  it('waits for no other script where its own is added to a page that is parsed', async () => {
    const page = await browser().newPage();
    await page.route('**/slow.png', () => {});
    await page.goto(`${server().address}/slow-image.html`, {waitUntil: 'domcontentloaded'});
    const [, url] = /src="(.*?)"/.exec(oneFile) ?? [];
    await page.addScriptTag({url, type: 'module'});
    await page.waitForSelector('therapy-quick-facts:state(ready)', {timeout: 900});
    await page.close();
  });
});
