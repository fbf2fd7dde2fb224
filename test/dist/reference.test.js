import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import axe from 'axe-core';
import {parse} from 'parse5';
import {preview} from 'vite';
import {visitorsBrowser} from '../support/visitor.js';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'dist/site/reference');
const manifest = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8'));

/** @type {any[]} */
const elements = manifest.modules
  .flatMap((/** @type {any} */ {declarations}) => declarations)
  .filter((/** @type {any} */ {tagName}) => tagName);

/** @type {import('vite').PreviewServer} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  server = await preview({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {outDir: 'dist/site'},
    preview: {port: 6400, host: '127.0.0.1'},
  });
  browser = await visitorsBrowser();
});

after(async () => {
  await browser.close();
  await server.close();
});

/** Every link of a page. @param {any} node @returns {string[]} */
function links({attrs = [], childNodes = []}) {
  const own = attrs.filter((/** @type {any} */ {name}) => name === 'href' || name === 'src');
  return [...own.map((/** @type {any} */ {value}) => value), ...childNodes.flatMap(links)];
}

describe('the reference', () => {
  for (const {
    tagName,
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssStates = [],
    cssProperties = [],
  } of elements) {
    it(`has a page for ${tagName} that names all of it, and whose links lead somewhere`, () => {
      const page = readFileSync(path.join(folder, `${tagName}.html`), 'utf8');
      const names = [attributes, events, slots, cssParts, cssProperties]
        .flat()
        .map(({name}) => name)
        .filter(Boolean);
      names.push(...cssStates.map((/** @type {any} */ {name}) => `:state(${name})`));
      assert.deepEqual(
        names.filter((name) => !page.includes(`<code>${name}</code>`)),
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
    assert.ok(links(parse(builder)).includes('reference/'));
  });

  for (const name of ['index', 'figures', 'therapy-practitioner-finder', 'therapy-guide']) {
    it(`is accessible and complains of nothing on ${name}.html`, async () => {
      const page = await browser.newPage();
      /** @type {string[]} */
      const complaints = [];
      page.on('console', (line) => complaints.push(line.text()));
      page.on('pageerror', ({message}) => complaints.push(message));
      await page.goto(`${server.resolvedUrls?.local[0]}reference/${name}.html`);
      await page.addScriptTag({content: axe.source});
      const {violations} = await page.evaluate(() => /** @type {any} */ (window).axe.run());
      assert.deepEqual(
        violations.map((/** @type {any} */ {id, nodes}) => `${id}: ${nodes[0].html}`),
        [],
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});
