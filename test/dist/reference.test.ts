import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import axe from 'axe-core';
import {parse, type DefaultTreeAdapterTypes} from 'parse5';
import type {Page} from 'playwright-core';
import {assertIncludes} from '../support/assert-includes.js';
import {builtElements, namesOf, type BuiltElement} from '../support/built-manifest.js';
import {servedFolder} from '../support/served-folder.js';
import {suiteBrowser} from '../support/visitor.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'dist/site/reference');
const elements = builtElements();

/** Every link of a page. */
function links(node: DefaultTreeAdapterTypes.Node): string[] {
  const own = 'attrs' in node ? node.attrs.filter(({name}) => name === 'href' || name === 'src') : [];
  const inside = 'childNodes' in node ? node.childNodes.flatMap(links) : [];
  return [...own.map(({value}) => value), ...inside];
}

/** What a page of the reference must name as code. */
function wordsFor(element: BuiltElement): string[] {
  const names = namesOf(element, ['attributes', 'events', 'slots', 'cssParts', 'cssProperties']).map(({name}) => name);
  const states = namesOf(element, ['cssStates']).map(({name}) => `:state(${name})`);
  return [...names, ...states].filter((name) => name !== undefined).filter(Boolean);
}

describe('the reference', {timeout: 60_000}, () => {
  for (const element of elements) {
    const {tagName} = element;
    it(`has a page for ${tagName} that names all of it, and whose links lead somewhere`, () => {
      const page = readFileSync(path.join(folder, `${tagName}.html`), 'utf8');
      assert.deepEqual(
        wordsFor(element).filter((name) => !page.includes(`<code>${name}</code>`)),
        [],
      );
      for (const link of links(parse(page))) {
        const target = new URL(link, pathToFileURL(`${folder}/`));
        if (target.protocol === 'file:') assert.ok(existsSync(target), link);
      }
    });
  }

  it('is reached from the embed builder', () => {
    const builder = readFileSync(path.join(root, 'dist/site/builder.html'), 'utf8');
    assertIncludes(links(parse(builder)), 'reference/');
  });
});

describe('the reference in a browser', {timeout: 120_000}, () => {
  const site = servedFolder(root, 'dist/site');
  const browser = suiteBrowser();

  for (const name of ['index', 'figures', 'therapy-practitioner-finder', 'therapy-guide']) {
    it(`is accessible and complains of nothing on ${name}.html`, async () => {
      const page = await browser().newPage();
      const complaints: string[] = [];
      page.on('console', (line) => complaints.push(line.text()));
      page.on('pageerror', ({message}) => complaints.push(message));
      await page.goto(`${site().address}reference/${name}.html`);
      await page.addScriptTag({content: axe.source});
      assert.deepEqual(await violationsOn(page), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});

/** What axe-core finds on a page that has its script. */
async function violationsOn(page: Page): Promise<string[]> {
  const {violations} = await page.evaluate(() => (globalThis as typeof globalThis & {axe: typeof axe}).axe.run());
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
}
