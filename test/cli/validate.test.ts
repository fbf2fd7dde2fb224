import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {sectionNames} from '../../src/guide/parse-guide.js';
import {changeAt} from '../support/change-at.js';
import {runNode} from '../support/run-node.js';

const root = path.resolve(import.meta.dirname, '../..');
const {bin} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {bin: Record<string, string>};
const program = path.join(root, bin['therapy-guide-widgets'] ?? '');
const bundled = path.join(root, 'dist/guides/craniosacral-therapy.json');
const folder = mkdtempSync(path.join(tmpdir(), 'guide-'));
after(() => rmSync(folder, {recursive: true}));

const run = (...words: string[]) => runNode([program, ...words], folder);

/** What `validate` says of a file with this text. */
async function validated(text: string) {
  writeFileSync(path.join(folder, 'guide.json'), text);
  return run('validate', 'guide.json');
}

/** The bundled guide with another value at a path, or with nothing there; as text with a line for each field. */
function broken(where: string, value?: unknown): string {
  const guide = JSON.parse(readFileSync(bundled, 'utf8')) as object;
  changeAt(guide, where, value);
  return JSON.stringify(guide, null, 2);
}

/** How much slower a busy machine may be. */
const slowness = 3;

/** The line on which a text stands. */
const lineOf = (text: string, needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;

describe('therapy-guide-widgets validate', {timeout: 120_000}, () => {
  it('exits with 0 for the bundled guide, as it is published', async () => {
    const {code, out} = await run('validate', bundled);
    assert.equal(code, 0);
    assert.match(out, new RegExp(`no faults, ${sectionNames.length} sections`));
  });

  it('takes a guide of ten lines, as the manual shows it, and says what is not there', async () => {
    const manual = readFileSync(path.join(root, 'docs/own-guide.md'), 'utf8');
    const [, example = ''] = /```json\n([^`]*"about"[^`]*)```/.exec(manual) ?? [];
    const {code, out, err} = await validated(example);
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /Not there, which is allowed: .*faq/);
    assert.ok(example.trim().split('\n').length <= 10, 'ten lines');
  });

  const faults: [name: string, where: string, value: unknown, needle: string, message: RegExp][] = [
    [
      'a wrong type',
      'quickFacts.facts[1].label',
      815,
      '815',
      /quickFacts\.facts\[1\]\.label: .*Expected string but received 815/,
    ],
    [
      'a word that is not in a list',
      'contraindications.items[0].severity',
      'mild',
      '"mild"',
      /severity: .*"absolute" \| "relative".* \(found "mild"\)/,
    ],
    [
      'a link that runs',
      'references[3].csl.URL',
      'javascript:alert(1)',
      '"javascript:',
      /references\[3\]\.csl\.URL: must begin with https.*found "javascript:alert\(1\)"/,
    ],
    [
      'a citation of nothing',
      'faq.items[0].answer[1].references',
      ['99'],
      '"99"',
      /faq\.items\[0\]\.answer\[1\]\.references\[0\]: names "99"/,
    ],
    ['a date that is none', 'about.checked', 'soon', '"soon"', /about\.checked: must be a date.*found "soon"/],
    ['something that is missing', 'faq.items[0].question', undefined, '"id": "results"', /faq\.items\[0\]\.question: /],
  ];
  for (const [name, where, value, needle, message] of faults) {
    it(`names file, line, path and what is allowed for ${name}`, async () => {
      const text = broken(where, value);
      const {code, err} = await validated(text);
      assert.equal(code, 1);
      const [first = ''] = err.split('\n');
      assert.match(first, message);
      const line = Number(/^guide\.json:(\d+):\d+: /.exec(first)?.[1]);
      assert.ok(Math.abs(line - lineOf(text, needle)) <= 1, `${line} is not ${lineOf(text, needle)}`);
    });
  }

  for (const [name, text, message] of [
    ['nothing', '', /guide\.json:1:1: is not JSON here/],
    ['a comma too many', '{\n  "about": {},\n}', /guide\.json:3:1: is not JSON here/],
    ['a comment', '// hello\n{}', /guide\.json:1:1: is not JSON here: InvalidCommentToken/],
    ['an array', '[]', /guide\.json:1:1: guide: is an array; allowed is an object/],
    ['null', 'null', /guide: is null/],
    ['a guide of nothing', '{}', /about/],
  ] as const) {
    it(`exits with 1 for ${name}`, async () => {
      const {code, err} = await validated(text);
      assert.equal(code, 1);
      assert.match(err, message);
    });
  }

  it('takes a file that begins with a byte order mark', async () => {
    assert.equal((await validated(`\uFEFF${readFileSync(bundled, 'utf8')}`)).code, 0);
  });

  it('reads standard input', async () => {
    const {code, out} = await runNode([program, 'validate', '-'], folder, readFileSync(bundled, 'utf8'));
    assert.equal(code, 0);
    assert.match(out, /^standard input: no faults/);
    assert.match((await runNode([program, 'validate', '-'], folder, '{')).err, /^standard input:1:2: is not JSON here/);
  });

  const umlauts = '{\n  "about": "Überblick"}';
  for (const [name, bytes, code, message] of [
    ['Latin-1', Buffer.from(umlauts, 'latin1'), 1, /guide\.json:2:13: is not UTF-8 here \(found the byte 0xDC\)/],
    ['UTF-8 that ends too early', Buffer.from(umlauts).subarray(0, 15), 1, /guide\.json:2:13: is not UTF-8 here/],
    ['UTF-16', Buffer.from(`\uFEFF${readFileSync(bundled, 'utf8')}`, 'utf16le'), 0, /^$/],
    ['UTF-16 without a mark', Buffer.from(readFileSync(bundled, 'utf8'), 'utf16le'), 0, /^$/],
    ['UTF-16, the other order', Buffer.from(readFileSync(bundled, 'utf8'), 'utf16le').swap16(), 0, /^$/],
  ] as const) {
    it(`knows a file in ${name}`, async () => {
      writeFileSync(path.join(folder, 'guide.json'), bytes);
      const {code: found, err} = await run('validate', 'guide.json');
      assert.match(err, message);
      assert.equal(found, code);
    });
  }

  for (const [name, text, message] of [
    ['a guide', '{"about": {},\n "about": {}}', /guide\.json:2:2: about: the key "about" stands twice/],
    [
      'a list',
      '{"faq": {"items": [{"id": "a",\n"id": "b"}]}}',
      /guide\.json:2:1: faq\.items\[0\]\.id: the key "id" stands twice/,
    ],
    ['an object with names of its prototype', '{"toString": 1,\n"toString": 1}', /:2:1: toString: the key "toString"/],
  ] as const) {
    it(`names a key that stands twice in ${name}`, async () => {
      const {code, err} = await validated(text);
      assert.equal(code, 1);
      assert.match(err, message);
    });
  }

  for (const [name, text] of [
    ['brackets', '['.repeat(20_000)],
    ['closed brackets', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['objects', '{"a":'.repeat(20_000)],
  ] as const) {
    it(`says in one sentence that 20,000 ${name} are nested too deeply`, async () => {
      const {code, err} = await validated(text);
      assert.equal(code, 1);
      assert.match(err, /^guide\.json:1:\d+: is nested deeper than 100 levels\n1 fault in guide\.json\.\n$/);
    });
  }

  it('takes brackets in a text for a text', async () => {
    const {err} = await validated(`{"about": "${'['.repeat(200)}"}`);
    assert.doesNotMatch(err, /nested/);
  });

  it('lists fifty faults at most, counts the rest, and takes less than a second', async () => {
    const text = broken(
      'faq.items',
      Array.from({length: 4000}, (_, index) => ({x: index})),
    );
    assert.ok(text.length > 120_000);
    const start = performance.now();
    const {code, err} = await validated(text);
    assert.ok(performance.now() - start < 1000 * slowness, 'a second');
    assert.equal(code, 1);
    const lines = err.trim().split('\n');
    assert.equal(lines.length, 51);
    assert.match(lines.at(-1) ?? '', /^(\d+) faults in guide\.json; \d+ more than are listed here\.$/);
  });

  for (const [words, message] of [
    [['validate', 'not-there.json'], /not-there\.json cannot be read/],
    [['validate'], /missing required argument 'guide\.json'/],
    [['validate', 'a', 'b'], /too many arguments/],
    [['frobnicate'], /unknown command 'frobnicate'/],
    [['validate', '--colour'], /unknown option '--colour'/],
    [[], /Usage: therapy-guide-widgets/],
  ] as const) {
    it(`exits with 2 and says why for "${words.join(' ')}"`, async () => {
      const {code, err} = await run(...words);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }

  it('prints its version', async () => {
    const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string};
    assert.deepEqual(await run('--version'), {code: 0, out: `${version}\n`, err: ''});
  });

  it('exits with 0 when asked for help', async () => {
    const {code, out} = await run('--help');
    assert.equal(code, 0);
    assert.match(out, /validate <guide\.json>/);
  });
});
