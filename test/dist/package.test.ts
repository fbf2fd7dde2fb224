import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import Ajv, {type AnySchemaObject} from 'ajv';
import addFormats from 'ajv-formats';
import {parse as parseModule} from 'es-module-lexer';
import type {Guide} from '../../src/guide/guide.js';
import {assertIncludes} from '../support/assert-includes.js';
import {builtModules, elementsOf} from '../support/built-manifest.js';
import {changeAt} from '../support/change-at.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const json = (name: string): unknown => JSON.parse(read(name));
const list = (folder: string, ending: string) =>
  readdirSync(path.join(root, folder)).filter((name) => name.endsWith(ending));

const load = (name: string) => import(pathToFileURL(path.join(root, name)).href) as Promise<object>;

/** What `package.json` tells editors, manifests and delivery networks. */
interface Manifest {
  readonly customElements: string;
  readonly 'web-types': string;
  readonly unpkg: string;
  readonly jsdelivr: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

/** What a source map is read for here. */
interface SourceMapFile {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
}

const manifest = json('package.json') as Manifest;

const tags = readdirSync(path.join(root, 'src/elements'));
const cdn = list('dist/cdn', '.js');
const measured = json('dist/cdn/integrity.json') as Record<string, {integrity: string; bytes: number; brotli: number}>;

describe('the package in bare Node', {timeout: 60_000}, () => {
  for (const name of [
    'index',
    'guide/index',
    'define',
    ...tags.flatMap((tag) => [`elements/${tag}`, `define/therapy-${tag}`]),
  ]) {
    it(`imports dist/${name}.js`, async () => {
      const before = Object.keys(globalThis);
      assert.equal(typeof (await load(`dist/${name}.js`)), 'object');
      // Lit's own markers, and the registry that its server build brings along.
      const ours = Object.keys(globalThis).filter(
        (key) => !before.includes(key) && !/^lit|^reactiveElementVersions$|^customElements$/.test(key),
      );
      assert.deepEqual(ours, []);
    });
  }

  it('has the classes, and the rule of the checker', async () => {
    const classes = (await load('dist/index.js')) as Record<string, unknown>;
    for (const name of [
      'TherapyGuide',
      'TherapyQuickFacts',
      'TherapyContraindicationChecker',
      'TherapyEvidenceSummary',
      'TherapyPractitionerFinder',
    ]) {
      assert.equal(typeof classes[name], 'function', name);
    }
    const {assess, parseGuide} = (await load('dist/guide/index.js')) as typeof import('../../src/guide/index.js');
    const {sections, issues} = parseGuide(json('dist/guides/craniosacral-therapy.json'));
    assert.deepEqual(issues, []);
    const items = sections.contraindications?.data.items ?? [];
    assert.equal(assess(items, {selected: ['seizures'], unsure: true, none: false}).outcome, 'relative');
  });

  it('has a file behind what editors, manifests and delivery networks look for', () => {
    const {customElements, 'web-types': webTypes, unpkg, jsdelivr, bin} = manifest;
    for (const file of [customElements, webTypes, unpkg, jsdelivr, ...Object.values(bin)]) {
      assert.doesNotThrow(() => read(file), String(file));
    }
  });

  it('has a file behind every export', () => {
    for (const [name, target] of Object.entries(manifest.exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        for (const one of filesOf(name, file)) assert.doesNotThrow(() => read(one), one);
      }
    }
  });
});

/** The files that an export leads to; a star stands for an element, except where its files have tests of their own. */
function filesOf(name: string, file: string): string[] {
  if (name.includes('elements/*')) return tags.map((tag) => file.replaceAll('*', tag));
  if (name.includes('define/*')) return tags.map((tag) => file.replaceAll('*', `therapy-${tag}`));
  return file.includes('*') ? [] : [file];
}

describe('dist/cdn', {timeout: 60_000}, () => {
  it('has one file for all and one for each widget', () => {
    assert.deepEqual(cdn.sort(), ['therapy-widgets.js', ...tags.map((tag) => `therapy-${tag}.js`)].sort());
  });

  for (const name of [...cdn, 'words.css']) {
    it(`${name} has the hash and the sizes that integrity.json gives`, () => {
      const file = readFileSync(path.join(root, 'dist/cdn', name));
      const brotli = brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
      const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
      assert.deepEqual(measured[name], {integrity, bytes: file.length, brotli});
    });
  }

  for (const name of [...cdn, ...list('dist/cdn/lang', '.js').map((file) => `lang/${file}`)]) {
    it(`${name} needs no other file and asks for nothing by itself`, () => {
      const code = read(`dist/cdn/${name}`);
      const [imports] = parseModule(code);
      assert.deepEqual(
        imports.filter(({type}) => type !== 'import-meta').map(({specifier}) => specifier),
        [],
      );
      assert.equal(/\bfetch\(/.test(code), name === 'therapy-widgets.js' || name === 'therapy-guide.js');
      assert.doesNotMatch(
        code,
        /XMLHttpRequest|sendBeacon|localStorage|sessionStorage|document\.cookie|pushState|replaceState/,
      );
    });

    it(`${name} runs as a classic script too, in any encoding and inside a page`, () => {
      const code = read(`dist/cdn/${name}`).replace('//# allFunctionsCalledOnLoad\n', '');
      assert.equal(code.slice(0, 25), '!function(){"use strict";');
      assert.equal(code.trimEnd().slice(-4), '}();');
      // Terser leaves the text of templates as it is; there, a letter beyond ASCII is an entity.
      assert.deepEqual(code.match(/.{0,40}[^\0-\x7f].{0,40}/g), null);
      assert.doesNotMatch(code, /<\/?script|<!--|import\.meta|currentScript/i);
    });
  }

  for (const name of cdn) {
    it(`${name} uses no rem, no style attribute, no innerHTML of ours`, () => {
      const code = read(`dist/cdn/${name}`);
      assert.doesNotMatch(code, /\d(rem)\b/);
      assert.doesNotMatch(code, /\sstyle=/);
    });
  }

  it('brings the licences of what is inside', () => {
    const notices = read('dist/cdn/THIRD-PARTY.md');
    for (const name of ['lit', '@lit/context']) assert.ok(notices.includes(name), name);
    assert.match(notices, /BSD-3-Clause/);
  });

  it('holds Valibot only where a guide is checked, and its licence', () => {
    assertIncludes(read('dist/cdn/THIRD-PARTY.md'), 'valibot');
    for (const name of cdn) {
      const map = json(`dist/cdn/${name}.map`) as SourceMapFile;
      const isInside = map.sources.some((file) => file.includes('/node_modules/valibot/'));
      assert.equal(isInside, name === 'therapy-widgets.js' || name === 'therapy-guide.js', name);
    }
  });

  for (const [name, words, file] of [
    ['therapy-guide', 'therapy-retry', 'src/elements/guide/guide.ts'],
    ['therapy-guide', 'could not be loaded', 'src/elements/guide/load-guide.ts'],
    ['therapy-guide', 'is out of order', 'src/guide/sections/cost.ts'],
    ['therapy-guide', 'Invalid ', 'node_modules/valibot/dist/index.mjs'],
    ['therapy-quick-facts', 'createPolicy', 'node_modules/lit-html/lit-html.js'],
    ['therapy-widgets', 'therapy-find', 'src/elements/practitioner-finder/practitioner-finder.ts'],
    ['therapy-widgets', 'Only partly read.', 'src/guide/source.ts'],
    ['therapy-widgets', 'therapy-retry', 'src/base/widget.ts'],
  ] as const) {
    it(`${name}.js.map leads from “${words}” to ${file}, as it is written there`, () => {
      const code = read(`dist/cdn/${name}.js`);
      const map = json(`dist/cdn/${name}.js.map`) as SourceMapFile;
      const found = placesOf(words, code, map);
      const entry = found.find(({source}) => source === `../../${file}`);
      assert.ok(entry, found.map(({source}) => source).join());
      const content = map.sourcesContent[map.sources.indexOf(entry.source)] ?? '';
      assert.ok(content === read(file), `The map has another text of ${file}; was it changed after the build?`);
      assertIncludes(content.split('\n')[entry.line] ?? '', words);
    });
  }
});

/** Where the words of a built file come from, according to its source map. */
function placesOf(words: string, code: string, file: SourceMapFile): {source: string; line: number}[] {
  const map = new SourceMap(JSON.parse(JSON.stringify(file)) as ConstructorParameters<typeof SourceMap>[0]);
  return [...code.matchAll(new RegExp(words, 'g'))].flatMap(({index}) => {
    const before = code.slice(0, index).split('\n');
    const entry = map.findEntry(before.length - 1, before.at(-1)?.length ?? 0);
    return 'originalSource' in entry ? [{source: entry.originalSource, line: entry.originalLine}] : [];
  });
}

describe('what is printed', {timeout: 30_000}, () => {
  const {wrongIdentifiers: wrong} = json('data/craniosacral-therapy.audit.json') as {wrongIdentifiers: string[]};
  for (const name of [
    ...cdn.map((file) => `dist/cdn/${file}`),
    'dist/guides/craniosacral-therapy.json',
    ...['index', 'guide', 'blog'].map((page) => `site/${page}.html`),
  ]) {
    it(`${name} holds no identifier that the audit did not verify`, () => {
      for (const identifier of wrong) assert.ok(!read(name).includes(identifier), identifier);
    });
  }
});

describe('dist/guide.schema.json', {timeout: 60_000}, () => {
  const compile = (name: string) => addFormats(new Ajv({strict: false})).compile(json(name) as AnySchemaObject);
  const validate = compile('dist/guide.schema.json');

  it('accepts the bundled guide', () => {
    assert.equal(validate(json('dist/guides/craniosacral-therapy.json')), true, JSON.stringify(validate.errors));
  });

  for (const name of readdirSync(path.join(root, 'data/craniosacral-therapy')).filter((one) => one.endsWith('.json'))) {
    const file = `data/craniosacral-therapy/${name}`;
    it(`has a part for ${file}, which names it for editors`, () => {
      const part = `dist/schema/${path.basename(name, '.json')}.schema.json`;
      const check = compile(part);
      const section = json(file) as unknown[] | {$schema: string};
      assert.equal(check(section), true, JSON.stringify(check.errors));
      if (!Array.isArray(section)) assert.equal(path.join(path.dirname(file), section.$schema), part);
    });
  }

  it('refuses a guide with a wrong type', () => {
    const guide = json('dist/guides/craniosacral-therapy.json') as Guide;
    changeAt(guide, 'quickFacts.facts[0].label', 5);
    assert.equal(validate(guide), false);
  });
});

describe('dist/custom-elements.json', {timeout: 30_000}, () => {
  for (const tag of tags) {
    it(`tells of therapy-${tag}, with its attributes, and names a built file`, () => {
      const declares = (one: {tagName: string}) => one.tagName === `therapy-${tag}`;
      const module = builtModules().find((one) => elementsOf(one).some(declares));
      const element = module && elementsOf(module).find(declares);
      assert.ok(element, 'declared');
      assert.ok(
        element.attributes?.some((one) => one.name === 'guide'),
        'guide attribute',
      );
      assert.doesNotThrow(() => read(module.path));
    });
  }
});
