import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {SourceMap} from 'node:module';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, it} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {parse as parseModule} from 'es-module-lexer';

const root = path.resolve(import.meta.dirname, '../..');
const read = (/** @type {string} */ name) => readFileSync(path.join(root, name), 'utf8');
const json = (/** @type {string} */ name) => JSON.parse(read(name));
const list = (/** @type {string} */ folder, /** @type {string} */ ending) =>
  readdirSync(path.join(root, folder)).filter((name) => name.endsWith(ending));

const load = (/** @type {string} */ name) => import(pathToFileURL(path.join(root, name)).href);

const tags = readdirSync(path.join(root, 'src/elements'));
const cdn = list('dist/cdn', '.js');

describe('the package in bare Node', () => {
  for (const name of [
    'index',
    'guide/index',
    'define',
    ...tags.flatMap((tag) => [`elements/${tag}`, `define/therapy-${tag}`]),
  ]) {
    it(`imports dist/${name}.js`, async () => {
      const before = Object.keys(globalThis);
      assert.ok(await load(`dist/${name}.js`));
      // Lit's own markers, and the registry that its server build brings along.
      const ours = Object.keys(globalThis).filter(
        (key) => !before.includes(key) && !/^lit|^reactiveElementVersions$|^customElements$/.test(key),
      );
      assert.deepEqual(ours, []);
    });
  }

  it('has the classes, and the rule of the checker', async () => {
    const classes = await load('dist/index.js');
    for (const name of [
      'TherapyGuide',
      'TherapyQuickFacts',
      'TherapyContraindicationChecker',
      'TherapyEvidenceSummary',
      'TherapyPractitionerFinder',
    ]) {
      assert.equal(typeof classes[name], 'function', name);
    }
    const {assess, parseGuide} = await load('dist/guide/index.js');
    const {sections, issues} = parseGuide(json('dist/guides/craniosacral-therapy.json'));
    assert.deepEqual(issues, []);
    assert.equal(
      assess(sections.contraindications.data.items, {selected: ['seizures'], unsure: true, none: false}).outcome,
      'relative',
    );
  });

  it('has a file behind what editors, manifests and delivery networks look for', () => {
    const {customElements, 'web-types': webTypes, unpkg, jsdelivr, bin} = json('package.json');
    for (const file of [customElements, webTypes, unpkg, jsdelivr, ...Object.values(bin)]) {
      assert.doesNotThrow(() => read(file), String(file));
    }
  });

  it('has a file behind every export', () => {
    for (const [name, target] of Object.entries(json('package.json').exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        const names = name.includes('elements/*')
          ? tags
          : name.includes('define/*')
            ? tags.map((tag) => `therapy-${tag}`)
            : [];
        const starless =
          names.length > 0 ? names.map((one) => file.replaceAll('*', one)) : file.includes('*') ? [] : [file];
        for (const one of starless) assert.doesNotThrow(() => read(one), one);
      }
    }
  });
});

describe('dist/cdn', () => {
  it('has one file for all and one for each widget', () => {
    assert.deepEqual(cdn.sort(), ['therapy-widgets.js', ...tags.map((tag) => `therapy-${tag}.js`)].sort());
  });

  for (const name of cdn) {
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

    it(`${name} uses no rem, no style attribute, no innerHTML of ours`, () => {
      const code = read(`dist/cdn/${name}`);
      assert.doesNotMatch(code, /\d(rem)\b/);
      assert.doesNotMatch(code, /\sstyle=/);
    });

    it(`${name} has the hash and the sizes that integrity.json gives`, () => {
      const file = readFileSync(path.join(root, 'dist/cdn', name));
      const brotli = brotliCompressSync(file, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
      const integrity = `sha384-${createHash('sha384').update(file).digest('base64')}`;
      assert.deepEqual(json('dist/cdn/integrity.json')[name], {integrity, bytes: file.length, brotli});
    });
  }

  it('brings the licences of what is inside', () => {
    const notices = read('dist/cdn/THIRD-PARTY.md');
    for (const name of ['lit', '@lit/context']) assert.ok(notices.includes(name), name);
    assert.match(notices, /BSD-3-Clause/);
  });

  it('holds the stand-in, and nothing of Valibot', () => {
    assert.ok(!read('dist/cdn/THIRD-PARTY.md').includes('valibot'));
    for (const name of cdn) {
      const sources = json(`dist/cdn/${name}.map`).sources.filter((/** @type {string} */ file) => /valibot/.test(file));
      const checksGuides = name === 'therapy-widgets.js' || name === 'therapy-guide.js';
      assert.deepEqual(sources, checksGuides ? ['../../scripts/small-valibot.ts'] : [], name);
    }
  });

  for (const [name = '', words = '', file = ''] of [
    ['therapy-guide', 'therapy-retry', 'src/elements/guide/guide.ts'],
    ['therapy-guide', 'could not be loaded', 'src/elements/guide/load-guide.ts'],
    ['therapy-guide', 'is out of order', 'src/guide/sections/cost.ts'],
    ['therapy-guide', 'but received', 'scripts/small-valibot.ts'],
    ['therapy-quick-facts', 'createPolicy', 'node_modules/lit-html/lit-html.js'],
    ['therapy-widgets', 'therapy-find', 'src/elements/practitioner-finder/practitioner-finder.ts'],
    ['therapy-widgets', 'Only partly read.', 'src/guide/source.ts'],
    ['therapy-widgets', 'therapy-retry', 'src/base/widget.ts'],
  ]) {
    it(`${name}.js.map leads from “${words}” to ${file}, as it is written there`, () => {
      const code = read(`dist/cdn/${name}.js`);
      const payload = json(`dist/cdn/${name}.js.map`);
      const map = new SourceMap(payload);
      const found = [...code.matchAll(new RegExp(words, 'g'))].map(({index}) => {
        const before = code.slice(0, index).split('\n');
        return /** @type {any} */ (map.findEntry(before.length - 1, before.at(-1)?.length ?? 0));
      });
      const entry = found.find(({originalSource}) => originalSource === `../../${file}`);
      assert.ok(entry, found.map(({originalSource}) => originalSource).join());
      const content = payload.sourcesContent[payload.sources.indexOf(entry.originalSource)];
      assert.equal(content, read(file));
      assert.ok(content.split('\n')[entry.originalLine]?.includes(words));
    });
  }
});

describe('what is printed', () => {
  const wrong = json('data/craniosacral-therapy.audit.json').wrongIdentifiers;
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

describe('dist/guide.schema.json', () => {
  const validate = addFormats(new Ajv({strict: false})).compile(json('dist/guide.schema.json'));

  it('accepts the bundled guide', () => {
    assert.equal(validate(json('dist/guides/craniosacral-therapy.json')), true, JSON.stringify(validate.errors));
  });

  for (const name of readdirSync(path.join(root, 'data/craniosacral-therapy')).filter((one) => one.endsWith('.json'))) {
    const file = `data/craniosacral-therapy/${name}`;
    it(`has a part for ${file}, which names it for editors`, () => {
      const part = `dist/schema/${path.basename(name, '.json')}.schema.json`;
      const check = addFormats(new Ajv({strict: false})).compile(json(part));
      const section = json(file);
      assert.equal(check(section), true, JSON.stringify(check.errors));
      if (!Array.isArray(section)) assert.equal(path.join(path.dirname(file), section.$schema), part);
    });
  }

  it('refuses a guide with a wrong type', () => {
    const guide = json('dist/guides/craniosacral-therapy.json');
    guide.quickFacts.facts[0].label = 5;
    assert.equal(validate(guide), false);
  });
});

describe('dist/custom-elements.json', () => {
  const {modules} = json('dist/custom-elements.json');
  const declared = modules.flatMap((/** @type {any} */ module) => module.declarations ?? []);

  for (const tag of tags) {
    it(`tells of therapy-${tag}, with its attributes, and names a built file`, () => {
      const element = declared.find((/** @type {any} */ one) => one.tagName === `therapy-${tag}`);
      assert.ok(element, 'declared');
      assert.ok(
        element.attributes.some((/** @type {any} */ one) => one.name === 'guide'),
        'guide attribute',
      );
      const module = modules.find((/** @type {any} */ one) => one.declarations?.includes(element));
      assert.doesNotThrow(() => read(module.path));
    });
  }
});
