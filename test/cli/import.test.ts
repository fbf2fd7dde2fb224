import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import type {Guide} from '../../src/guide/guide.js';
import {hatArticle, hatPage} from '../support/hat-article.js';
import {runNode} from '../support/run-node.js';

const root = path.resolve(import.meta.dirname, '../..');
const {bin} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {bin: Record<string, string>};
const program = path.join(root, bin['therapy-guide-widgets'] ?? '');
const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
after(() => rmSync(folder, {recursive: true}));

const file = (name: string) => path.join(folder, name);
const run = (...words: string[]) => runNode([program, ...words], folder);
const draft = () => JSON.parse(readFileSync(file('guide.json'), 'utf8')) as Guide;

/** What `import` says of a page with this content. */
async function imported(name: string, content: string | Buffer, ...words: string[]) {
  rmSync(file('guide.json'), {force: true});
  writeFileSync(file(name), content);
  return run('import', name, '-o', 'guide.json', ...words);
}

/** The line on which a text stands. */
const lineOf = (text: string, needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;

describe('therapy-guide-widgets import', {timeout: 120_000}, () => {
  for (const [name, content] of [
    ['hats.md', hatArticle],
    ['hats.html', hatPage],
  ] as const) {
    it(`makes of ${name} a draft that validate finds nothing in`, async () => {
      await imported(name, content);
      const {code, out} = await run('validate', 'guide.json');
      assert.equal(code, 0);
      assert.match(out, /no faults/);
    });
  }

  it('lists what has no place, with its line, and exits with 1', async () => {
    const {code, err} = await imported('hats.md', hatArticle);
    const lines = err.split('\n').filter((line) => line.startsWith('hats.md:'));
    const expected: [needle: string, why: RegExp][] = [
      ['- No label at all', /is no fact of the form "Label: value": "No label at all"/],
      ['- Big ears', /does not say whether it forbids the therapy/],
      ['It rains.', /stands below "7\. Weather", which names no section of a guide: "It rains\."/],
      ['| a | b |', /stands below "7\. Weather".*"a \| b \/ 1 \| 2"/],
    ];
    for (const [index, [needle, why]] of expected.entries()) {
      assert.match(lines[index] ?? '', why);
      assert.match(lines[index] ?? '', new RegExp(`^hats\\.md:${lineOf(hatArticle, needle)}:1: `));
    }
    assert.equal(lines.length, expected.length, err);
    assert.equal(code, 1);
  });

  it('says what a person has to write', async () => {
    const {err} = await imported('hats.md', hatArticle);
    assert.match(err, /^To do: about\.name: "Hat therapy" is from the title of the page/m);
    assert.match(err, /^To do: evidence: "direction" is/m);
  });

  it('exits with 0 when all of a page is in the draft', async () => {
    const {code, err} = await imported('hats.md', '# Hat therapy\n\nA hat on a head.\n');
    assert.match(err, /^0 passages without a place in hats\.md\.$/m);
    assert.equal(code, 0);
    assert.equal(draft().overview?.parts[0]?.paragraphs[0]?.text, 'A hat on a head.');
  });

  it('marks the draft and each statement as unchecked, which audit counts', async () => {
    await imported('hats.md', hatArticle);
    assert.match(draft().about.notice ?? '', /Nobody has checked it/);
    const {code, err} = await run('audit', 'guide.json');
    assert.match(err, /\d\d statements are marked "unchecked"/);
    assert.equal(code, 1);
  });

  it('takes names and the language from the command', async () => {
    const words = ['--name', 'Hats', '--practitioner', 'hatter', '--lang', 'fr'];
    const {err} = await imported('hats.md', hatArticle, ...words);
    const {id, name, practitioner, language} = draft().about;
    assert.deepEqual([id, name, practitioner, language], ['hats', 'Hats', 'hatter', 'fr']);
    assert.doesNotMatch(err, /To do: about/);
  });

  it('prints the draft without -o, and reads standard input', async () => {
    const {code, out} = await runNode([program, 'import', '-', '--form', 'md'], folder, '# Hats\n\nA hat.\n');
    assert.equal((JSON.parse(out) as Guide).about.name, 'Hats');
    assert.equal(code, 0);
  });

  for (const [name, content, code, message] of [
    ['empty.html', '', 1, /empty\.html holds no text; nothing was written\./],
    ['empty.md', ' \n', 1, /empty\.md holds no text/],
    ['plain.html', '<p>Words.', 1, /plain\.html has no heading; the sections of a guide come from the headings/],
    ['plain.txt', 'These are words, but no heading is above them.', 1, /plain\.txt has no heading/],
    ['two.html', `${hatPage}${hatPage}`, 2, /two\.html holds 2 pages; import one page at a time/],
    ['page.docx', 'PK', 2, /page\.docx is of no known form; allowed are \.html, \.md and \.txt/],
    ['page.constructor', '', 2, /is of no known form/],
    ['latin.html', Buffer.from('<h1>Hüte', 'latin1'), 2, /latin\.html:1:6: is not UTF-8 \(found the byte 0xFC\)/],
    ['declared.html', '<meta charset="iso-8859-1"><h1>Hats', 2, /says that its encoding is windows-1252/],
  ] as const) {
    it(`exits with ${code} and writes nothing for ${name}`, async () => {
      const {code: found, err} = await imported(name, content);
      assert.match(err, message);
      assert.equal(found, code);
      assert.ok(!existsSync(file('guide.json')));
    });
  }

  for (const [words, message] of [
    [[], /missing required argument 'page'/],
    [['a.html', 'b.html'], /too many arguments/],
    [['not-there.html'], /not-there\.html cannot be read/],
    [['hats.md', '--form', 'pdf'], /Allowed choices are html, md, txt/],
    [['hats.md', '-o', '.'], /\. cannot be written/],
    [['hats.md', '--lang', 'klingon!'], /--lang is "klingon!"; allowed is a language tag/],
    [['hats.md', '--name', ' '], /--name is empty/],
  ] as const) {
    it(`exits with 2 and says why for "${words.join(' ')}"`, async () => {
      writeFileSync(file('hats.md'), hatArticle);
      const {code, err} = await run('import', ...words);
      assert.match(err, message);
      assert.equal(code, 2);
    });
  }
});
