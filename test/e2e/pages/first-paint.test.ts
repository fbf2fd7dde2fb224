import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {describe, it} from 'node:test';
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

const pageOf = (paragraphs: number) => `<!doctype html><html lang="en"><title>An article</title>
  ${tagFor('therapy-widgets.js')}<body><h1>An article</h1>${paragraph.repeat(paragraphs)}${tags.map(wordsInTag).join('')}${paragraph.repeat(9)}`;

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

describe('a page with the words in the tags', {timeout: 120_000}, () => {
  const browser = suiteBrowser();
  const server = suiteHosts({'/top.html': pageOf(0), '/middle.html': pageOf(5)});

  for (const place of ['top', 'middle']) {
    for (const width of [390, 1280]) {
      it(`paints them first, and moves nothing: at the ${place}, ${width} px`, async () => {
        const page = await browser().newPage({viewport: {width, height: 844}});
        await page.addInitScript({content: observe});
        await page.goto(`${server().address}/${place}.html`);
        await page.waitForFunction(
          (names) => names.every((name) => document.querySelector(`therapy-${name}:state(ready)`)),
          tags,
        );
        await page.waitForTimeout(500);
        const {shift, largest} = await page.evaluate(() => Reflect.get(window, 'observed') as Observed);
        assert.equal(shift, 0);
        assert.notEqual(largest[0], 'in a widget');
        await page.close();
      });
    }
  }
});
