import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import type {Guide} from '../../src/guide/guide.js';
import {writeFolder} from '../../src/guide-folder/write-folder.js';
import {runNode} from '../support/run-node.js';
import {smallGuide} from '../support/small-guide.js';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'dist/cli/therapy-guide-widgets.js');
const bundled = path.join(root, 'dist/guides/craniosacral-therapy.json');
const folder = mkdtempSync(path.join(tmpdir(), 'authors-'));
after(() => rmSync(folder, {recursive: true}));

const run = (...words: string[]) => runNode([program, ...words], folder);
const at = (...names: string[]) => path.join(folder, ...names);
const readGuide = (...names: string[]) => JSON.parse(readFileSync(at(...names), 'utf8')) as Guide;

/** Writes the small guide as the folder `small`, with other files besides. */
function writeSmall(others: Readonly<Record<string, string | Buffer>> = {}): void {
  rmSync(at('small'), {recursive: true, force: true});
  mkdirSync(at('small'));
  for (const [name, text] of [...writeFolder(smallGuide()), ...Object.entries(others)]) {
    writeFileSync(at('small', name), text);
  }
}

/** A file of the small guide with another text in one place. */
function changed(name: string, from: string, to: string): Record<string, string> {
  const text = writeFolder(smallGuide()).get(name) ?? '';
  assert.ok(text.includes(from), `${name} has ${from}`);
  return {[name]: text.replace(from, () => to)};
}

describe('therapy-guide-widgets new', {timeout: 120_000}, () => {
  beforeEach(() => rmSync(at('my-therapy'), {recursive: true, force: true}));

  it('writes a guide that builds, validates and says what is to be replaced', async () => {
    const made = await run('new', 'my-therapy');
    assert.deepEqual([made.code, made.err], [0, '']);
    assert.match(made.out, /9 files written\. Next, while you write: npx therapy-guide-widgets preview my-therapy/);
    const built = await run('build-guide', 'my-therapy', '-o', 'my-therapy.json');
    assert.equal(built.code, 0);
    assert.match(built.err, /^my-therapy: no faults\. .* 27 texts still have the words that “new” wrote/);
    assert.equal((await run('validate', 'my-therapy.json')).code, 0);
    const {about} = readGuide('my-therapy.json');
    assert.equal(about.name, 'My therapy');
    assert.equal(about.id, 'my-therapy');
  });

  it('writes over no file', async () => {
    mkdirSync(at('my-therapy'));
    writeFileSync(at('my-therapy', 'faq.md'), 'mine');
    const {code, err} = await run('new', 'my-therapy');
    assert.equal(code, 2);
    assert.match(err, /faq\.md is there already; nothing was written/);
    assert.deepEqual(readdirSync(at('my-therapy')), ['faq.md']);
  });

  it('refuses a name that makes no id', async () => {
    const {code, err} = await run('new', '健康');
    assert.equal(code, 2);
    assert.match(err, /"健康" makes no id; name the folder with letters/);
  });
});

describe('therapy-guide-widgets export', {timeout: 120_000}, () => {
  beforeEach(() => rmSync(at('out'), {recursive: true, force: true}));

  it('writes the bundled guide as files from which build-guide makes it again', async () => {
    assert.equal((await run('export', bundled, '-o', 'out')).code, 0);
    const {code, err} = await run('build-guide', 'out', '-o', 'again.json');
    assert.deepEqual([code, err], [0, 'out: no faults.\n']);
    const {$schema: _schema, ...guide} = JSON.parse(readFileSync(bundled, 'utf8')) as Guide & {$schema: string};
    assert.deepEqual(readGuide('again.json'), guide);
  });

  it('writes over no file', async () => {
    mkdirSync(at('out'));
    writeFileSync(at('out', 'references.md'), 'mine');
    const {code, err} = await run('export', bundled, '-o', 'out');
    assert.equal(code, 2);
    assert.match(err, /references\.md is there already; nothing was written/);
    assert.deepEqual(readdirSync(at('out')), ['references.md']);
  });

  it('names what a guide has no field for', async () => {
    const {about, ...others} = smallGuide();
    writeFileSync(at('more.json'), JSON.stringify({about: {...about, editor: 'Ada'}, ...others, shop: []}));
    const {code, err} = await run('export', 'more.json', '-o', 'out');
    assert.equal(code, 0);
    assert.match(err, /more\.json: about\.editor is no field of a guide, and is left out\./);
  });

  it('writes nothing of a guide with faults', async () => {
    writeFileSync(at('wrong.json'), '{"about": {}}');
    const {code, err} = await run('export', 'wrong.json', '-o', 'out');
    assert.equal(code, 1);
    assert.match(err, /wrong\.json:1:11: about\.id/);
    assert.equal(existsSync(at('out')), false);
  });

  it('writes nothing of a guide with a character that Markdown cannot hold', async () => {
    const guide = smallGuide();
    writeFileSync(at('nul.json'), JSON.stringify({...guide, overview: {title: 'A\0B', parts: guide.overview?.parts}}));
    const {code, err} = await run('export', 'nul.json', '-o', 'out');
    assert.equal(code, 2);
    assert.match(err, /nul\.json: overview\.title holds a character that no file of Markdown can hold/);
    assert.equal(existsSync(at('out')), false);
  });

  it('asks where to write', async () => {
    const {code, err} = await run('export', bundled);
    assert.equal(code, 2);
    assert.match(err, /required option '-o, --output <folder>' not specified/);
  });
});

describe('therapy-guide-widgets build-guide', {timeout: 120_000}, () => {
  const title = '# Styles';
  for (const [name, files, message] of [
    [
      'wrong YAML',
      changed('about.md', 'language: en', 'language: [en'),
      /small\/about\.md:\d+:\d+: is not YAML here: /,
    ],
    [
      'a fixed field that is not known',
      changed('about.md', 'language: en', 'langauge: en'),
      /small\/about\.md:5:11: langauge: is a field that this file does not have; allowed are id, name/,
    ],
    [
      'a day that is none',
      changed('about.md', 'checked: 2026-10-01', 'checked: soon'),
      /small\/about\.md:7:10: about\.checked: must be a date written as YYYY-MM-DD \(found "soon"\)/,
    ],
    [
      'a heading that is not known',
      changed('safety.md', '## Risks', '## Risk'),
      /small\/safety\.md:\d+:1: safety: has the heading "Risk" a second time, or where it is not known; allowed are Seek help, Also ask, Side effects, Risks, Not instead/,
    ],
    [
      'a label that is not known',
      changed('contraindications.md', '**Term:** Rubedo', '**Name:** Rubedo'),
      /contraindications\.md:\d+:1: contraindications\.items\[0\]: has the label "Name" .*allowed are Term, Synonyms, Why/,
    ],
    [
      'an id that stands twice',
      changed('faq.md', '{#when}', '{#why}'),
      /small\/faq\.md:5:1: faq\.items: holds the id "why" twice/,
    ],
    [
      'a reference that is not there',
      changed('quick-facts.md', 'A test file [1]', 'A test file [99]'),
      /small\/quick-facts\.md:9:1: quickFacts\.facts\[0\]\.value\.references\[0\]: names "99"/,
    ],
    [
      'a reference inside a sentence',
      changed('quick-facts.md', 'A test file [1]', 'A test [1] file [1]'),
      /small\/quick-facts\.md:9:1: has \[1\] before its end; references stand at the end of a statement/,
    ],
    [
      'a statement that rests on nothing',
      changed('quick-facts.md', 'Nobody signed it. †', 'Nobody signed it.'),
      /small\/quick-facts\.md:11:1: quickFacts\.facts\[0\]\.detail: does not say what it rests on; end it with/,
    ],
    [
      'a link',
      changed('quick-facts.md', 'Nobody signed', '[Nobody](https://a.example/) signed'),
      /small\/quick-facts\.md:11:1: is a link; texts of a guide are plain words/,
    ],
    [
      'bold words',
      changed('quick-facts.md', 'Nobody signed', 'Nobody **ever** signed'),
      /small\/quick-facts\.md:11:8: is bold text; /,
    ],
    [
      'a block of code',
      changed('techniques.md', title, `${title}\n\n\`\`\`\ncode\n\`\`\``),
      /small\/techniques\.md:7:1: has no place in a guide; allowed are headings, paragraphs and lists/,
    ],
    ['a second title', changed('techniques.md', title, `${title}\n\n# More`), /techniques\.md:7:1: is a second title/],
    [
      'a paragraph too many',
      changed('quick-facts.md', 'None †', 'None †\n\nAnd †\n\nmore †'),
      /small\/quick-facts\.md:\d+:1: quickFacts\.facts\[1\]: is a paragraph or an item too many/,
    ],
    [
      'braces that are not understood',
      changed('quick-facts.md', 'None †', 'None {maybe}'),
      /quick-facts\.md:15:1: ends with braces that are not understood: \{maybe\}/,
    ],
    [
      'a number that is none',
      changed('cost.md', 'low: 1', 'low: one'),
      /small\/cost\.md:5:8: cost\.price\.low: .*Expected number but received "one"/,
    ],
    ['something that is missing', changed('cost.md', 'currency: EUR\n', ''), /small\/cost\.md:\d+:1: cost\.currency: /],
    [
      'a use without evidence',
      changed('conditions.md', '`hiccups`', '`sneezes`'),
      /small\/conditions\.md:\d+:1: conditions\.tiers\[1\]\.conditions\[0\]\.condition: names "sneezes"/,
    ],
    [
      'JSON that is none',
      {'references.json': '[\n  {"id": "1",}\n]'},
      /small\/references\.json:2:14: is not JSON here: PropertyNameExpected/,
    ],
    [
      'a DOI that is none',
      changed('references.json', '10.9999/yawns', 'doi:yawns'),
      /small\/references\.json:\d+:12: references\[1\]\.csl\.DOI: must be a bare DOI such as/,
    ],
    [
      'notes on a reference that is not there',
      changed('references.md', '## [3]', '## [4]'),
      /small\/references\.md:\d+:\d+: references\[2\]: names "4", which is not in references\.json/,
    ],
    [
      'a citation that stands in two files',
      {'references.bib': '@misc{1, title={A page}}'},
      /small\/references\.bib:1:7: has the id "1", which another citation of this folder has/,
    ],
    [
      'BibTeX that is none',
      {'references.bib': '@article{a, title={x'},
      /small\/references\.bib:1:1: cannot be read as BibTeX: /,
    ],
    [
      'a file that is not known',
      {'faqs.md': '# FAQ'},
      /small\/faqs\.md:1:1: is no file of a guide; allowed are README\.md and about\.md, quick-facts\.md/,
    ],
    [
      'Latin-1',
      {'faq.md': Buffer.from('# FAQ\n\n## Müde?\n', 'latin1')},
      /small\/faq\.md:3:5: is not UTF-8 here \(found the byte 0xFC\)/,
    ],
  ] as const) {
    it(`names file, line and column for ${name}, and writes nothing`, async () => {
      writeSmall(files);
      const {code, out, err} = await run('build-guide', 'small', '-o', 'small.json');
      const [first = ''] = err.replaceAll('\\', '/').split('\n');
      assert.match(first, message);
      assert.deepEqual([code, out], [1, '']);
      assert.equal(existsSync(at('small.json')), false);
    });
  }

  it('says that about.md is missing', async () => {
    writeSmall();
    rmSync(at('small', 'about.md'));
    const {code, err} = await run('build-guide', 'small');
    assert.equal(code, 1);
    assert.match(err, /about\.md:1:1: is not in the folder; it holds the id, the name/);
  });

  it('lists fifty faults at most, and counts the rest', async () => {
    const facts = Array.from({length: 120}, (_, index) => `## Fact ${index} {#fact-${index}}\n\nWords.\n`);
    writeSmall({'quick-facts.md': facts.join('\n')});
    const {code, err} = await run('build-guide', 'small');
    assert.equal(code, 1);
    assert.equal(err.trim().split('\n').length, 51);
    assert.match(err, /120 faults in small; 70 more than are listed here\.\n$/);
  });

  for (const [words, message] of [
    [['build-guide', 'nowhere'], /nowhere cannot be read/],
    [['build-guide'], /missing required argument 'folder'/],
    [['new'], /missing required argument 'folder'/],
    [['export', 'nowhere.json', '-o', 'out'], /nowhere\.json cannot be read/],
  ] as const) {
    it(`exits with 2 and says why for "${words.join(' ')}"`, async () => {
      const {code, err} = await run(...words);
      assert.equal(code, 2);
      assert.match(err, message);
    });
  }

  it('prints the guide where no file is named, and leaves README.md and other files alone', async () => {
    writeSmall({'README.md': '| a | table |', 'picture.png': Buffer.from([0xff])});
    const {code, out} = await run('build-guide', 'small');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), smallGuide());
  });
});

describe('what an author types', {timeout: 120_000}, () => {
  /** The first fact of the small guide, with this text for its value. */
  async function factOf(text: string) {
    writeSmall(changed('quick-facts.md', 'A test file [1]', text));
    const {out, err} = await run('build-guide', 'small');
    assert.equal(err.split('.')[0], 'small: no faults');
    return (JSON.parse(out) as Guide).quickFacts?.facts[0]?.value;
  }

  for (const [text, expected] of [
    ['A test {guide}', {text: 'A test', basis: 'guide', section: '1'}],
    ['A test {project}', {text: 'A test', basis: 'project'}],
    ['A test {project section=4}', {text: 'A test', basis: 'project', section: '4'}],
    ['A test [1] [3] ‡', {text: 'A test', basis: 'project', references: ['1', '3']}],
    ['A test [1][3]', {text: 'A test', basis: 'source', section: '1', references: ['1', '3']}],
    ['A\ntest\n[1]', {text: 'A test', basis: 'source', section: '1', references: ['1']}],
    ['- A test †', {text: 'A test', basis: 'guide', section: '1'}],
    ['A test † {section="Side effects, 2"}', {text: 'A test', basis: 'guide', section: 'Side effects, 2'}],
    ['A test † {unchecked=yes}', {text: 'A test', basis: 'guide', section: '1', unchecked: true}],
    ['A test † {section=}', {text: 'A test', basis: 'guide'}],
    ['A test \\[1] †', {text: 'A test [1]', basis: 'guide', section: '1'}],
    ['A test <!-- really? --> †', {text: 'A test', basis: 'guide', section: '1'}],
    ['5 < 6 & 7 > 2 * †', {text: '5 < 6 & 7 > 2 *', basis: 'guide', section: '1'}],
  ] as const) {
    it(`is a statement: ${JSON.stringify(text)}`, async () => assert.deepEqual(await factOf(text), expected));
  }

  it('makes an id from a heading without one', async () => {
    writeSmall(changed('quick-facts.md', '## Origins {#origins}', '## Où est-ce né?'));
    const {out} = await run('build-guide', 'small');
    assert.equal((JSON.parse(out) as Guide).quickFacts?.facts[0]?.id, 'ou-est-ce-ne');
  });

  const bibtex = `@article{Tester2020, author = {van Tester, Ada and {Board of clocks}}, title = {Yawns of clocks},
    journal = {Journal of Fixtures}, year = 2020, volume = 7, pages = {1--9}, doi = {10.9999/yawns}}`;
  const ris = [
    'TY  - JOUR',
    'ID  - Tester2020',
    'AU  - van Tester, Ada',
    'TI  - Yawns of clocks',
    'PY  - 2020',
    'ER  - ',
  ];
  for (const [name, text, author] of [
    ['references.bib', bibtex, [{family: 'van Tester', given: 'Ada'}, {literal: 'Board of clocks'}]],
    ['references.ris', ris.join('\n'), [{family: 'van Tester', given: 'Ada'}]],
  ] as const) {
    it(`is a reference, from ${name}, that nobody has read`, async () => {
      writeSmall({...changed('quick-facts.md', '[1]', '[Tester2020]'), [name]: text});
      const {out, err} = await run('build-guide', 'small');
      assert.match(err, /no faults/);
      const {references, quickFacts} = JSON.parse(out) as Guide;
      const added = references.at(-1);
      assert.deepEqual(quickFacts?.facts[0]?.value.references, ['tester2020']);
      assert.equal(added?.id, 'tester2020');
      assert.equal(added.kind, 'journal article');
      assert.deepEqual(added.audit, {state: 'unverified', checked: '2026-10-01'});
      assert.deepEqual(added.csl.author, author);
      assert.equal(added.csl.title, 'Yawns of clocks');
    });
  }
});
