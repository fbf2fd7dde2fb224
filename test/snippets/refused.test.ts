import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {formats, type Format} from '../../src/snippets/formats.js';
import {observedAttributes, type Attributes} from '../../src/snippets/render-widget.js';
import {snippet} from '../../src/snippets/snippet.js';
import {UsageError} from '../../src/snippets/usage-error.js';
import {widgetRow, widgetTags, type Tag} from '../../src/widgets.js';
import {runNode} from '../support/run-node.js';

const commandLine = path.resolve(import.meta.dirname, '../../dist/cli/therapy-guide-widgets.js');

const refused: readonly [words: string, message: RegExp][] = [
  ['therapy-cite', /^<therapy-cite> shows nothing with these attributes\. It needs ref, such as ref="1"\.\n$/],
  ['therapy-cite --format link', /^<therapy-cite> shows nothing/],
  [
    'therapy-section --set section=constructor',
    /^therapy-section: invalid section "constructor"\. Expected overview, /,
  ],
  ['therapy-section --set section=__proto__', /^therapy-section: invalid section "__proto__"/],
  ['therapy-quick-facts --set facts=toString', /^therapy-quick-facts: invalid facts "toString"/],
  ['therapy-faq --set constructor=1', /^<therapy-faq> has no attribute "constructor"/],
  ['constructor', /'constructor' is invalid for argument 'tag'/],
  [
    'therapy-practitioner-finder --set href=data:x',
    /^<therapy-practitioner-finder> href "data:x" is not a web address/,
  ],
];

const files = {base: '/', integrity: {}};

/** Attributes that hold no free text, and nothing of which other values are ids. */
const closed = [
  'guide',
  'heading-level',
  'theme',
  'facts',
  'condition',
  'view',
  'section',
  'sessions',
  'therapies',
  'schema',
  'ref',
  'reference',
];

const unknown = ['constructor', '__proto__', 'toString', '-1', 'x'.repeat(20_000)];

describe('a snippet of an unknown value', () => {
  for (const tag of widgetTags) {
    it(`of <${tag}> is refused in every format with a short sentence`, () => {
      const names = closed.filter((one) => observedAttributes(tag).includes(one));
      for (const name of names) {
        for (const value of unknown) refuses(tag, 'element', {[name]: value});
        for (const format of formats) refuses(tag, format, {[name]: 'nonsense'});
      }
    });

    it(`of <${tag}> shows something without one, in every format`, () => {
      for (const format of formats.filter((one) => one !== 'picture')) {
        const text = snippet(tag, format, widgetRow(tag)?.required ?? {}, files);
        assert.match(text, format === 'element' ? new RegExp(`<${tag}`) : /[A-Z]\w+/);
      }
    });
  }

  it('is refused where a tag or a name is one that every object has', () => {
    for (const name of unknown) {
      assert.throws(() => snippet(name, 'html', {}, files), isShortUsageError);
      assert.throws(() => snippet('therapy-faq', 'html', Object.fromEntries([[name, '1']]), files), isShortUsageError);
      assert.throws(() => snippet('therapy-faq', 'html', {lang: name}, files), isShortUsageError);
    }
  });
});

function refuses(tag: Tag, format: Format, wrong: Attributes): void {
  const attributes = {...widgetRow(tag)?.required, ...wrong};
  assert.throws(() => snippet(tag, format, attributes, files), isShortUsageError, JSON.stringify({format, ...wrong}));
}

function isShortUsageError(error: unknown): boolean {
  return error instanceof UsageError && error.message.length < 500;
}

describe('a snippet that would show nothing, or something else', () => {
  for (const [words, message] of refused) {
    it(`is refused for "${words}" with a sentence`, async () => {
      const {code, out, err} = await runNode([commandLine, 'snippet', ...words.split(' ')]);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /);
    });
  }

  it('takes `reference` for `ref`', async () => {
    const words = ['snippet', 'therapy-cite', '--set', 'reference=10', '--format', 'html'];
    const {code, out} = await runNode([commandLine, ...words]);
    assert.equal(code, 0);
    assert.match(out, /^<a href="https:[^"]+">\[Haller 2019\]<\/a>\n$/);
  });
});
