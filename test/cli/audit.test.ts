import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, beforeEach, describe, it} from 'node:test';
import type {AuditRecord} from '../../src/audit/online/audit-record.js';
import type {Guide} from '../../src/guide/guide.js';
import {writeFolder} from '../../src/guide-folder/write-folder.js';
import {changeAt} from '../support/change-at.js';
import {openFaultyService} from '../support/faulty-service.js';
import {runNode} from '../support/run-node.js';
import {smallGuide} from '../support/small-guide.js';
import {suiteResource} from '../support/suite-resource.js';

const root = path.resolve(import.meta.dirname, '../..');
const {bin, version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  bin: Record<string, string>;
  version: string;
};
const program = path.join(root, bin['therapy-guide-widgets'] ?? '');
const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
after(() => rmSync(folder, {recursive: true}));

const file = (name: string) => path.join(folder, name);
const run = (...words: string[]) => runNode([program, 'audit', ...words], folder);

/** Writes a guide, one field a line, with another value at a path. */
function write(where?: string, value?: unknown): void {
  const guide = smallGuide();
  if (where !== undefined) changeAt(guide, where, value);
  writeFileSync(file('guide.json'), JSON.stringify(guide, null, 2));
}

/** Writes a guide as a folder of Markdown. */
function writeFolderIn(name: string, guide: Guide): void {
  mkdirSync(file(name), {recursive: true});
  for (const [each, text] of writeFolder(guide)) writeFileSync(path.join(file(name), each), text);
}

const record = (name = 'guide.audit.json') => JSON.parse(readFileSync(file(name), 'utf8')) as AuditRecord;

describe('therapy-guide-widgets audit', {timeout: 120_000}, () => {
  it('finds nothing in the bundled guide, and says what it did not do', async () => {
    const {code, out, err} = await run(path.join(root, 'dist/guides/craniosacral-therapy.json'));
    assert.equal(code, 0);
    assert.match(out, /craniosacral-therapy\.json: no findings\./);
    assert.match(err, /Nothing was asked of Crossref and PubMed; --online does\./);
  });

  const faults: [name: string, where: string, value: unknown, message: RegExp][] = [
    [
      'a word that is too firm',
      'faq.items[1].answer[0].text',
      'It cures boredom.',
      /faq\.items\[1\]\.answer\[0\]: says "cures"/,
    ],
    [
      'an address without a lock',
      'references[0].csl.URL',
      'http://test.example/',
      /references\[0\]\.csl\.URL: is "http/,
    ],
    [
      'a source nobody read',
      'references[0].audit.state',
      'unverified',
      /quickFacts\.facts\[0\]\.value: rests on "source", but/,
    ],
    [
      'a source nobody cites',
      'quickFacts.facts[0].value.references',
      ['2'],
      /references\[0\]: is cited nowhere \(reference 1\)/,
    ],
    [
      'a number beside the guide’s word',
      'faq.items[1].answer[0].references',
      ['2'],
      /faq\.items\[1\]\.answer\[0\]: rests on "guide" alone/,
    ],
    ['a verdict of ours', 'references[1].concludes', 'We saw nothing.', /references\[1\]\.concludes: says "We"/],
    [
      'no effect where the interval holds zero',
      'references[2].concludes',
      'It had no effect.',
      /references\[2\]\.concludes: says that there is no effect/,
    ],
    [
      'a statement of a draft',
      'faq.items[1].answer[0].unchecked',
      true,
      /faq\.items\[1\]\.answer\[0\]: one statement is marked "unchecked"/,
    ],
  ];
  for (const [name, where, value, message] of faults) {
    it(`names file, line and path of ${name}`, async () => {
      write(where, value);
      const {code, err} = await run('guide.json');
      assert.match(err, message);
      const line = Number(/^guide\.json:(\d+):\d+: /.exec(err)?.[1]);
      assert.ok(line > 10, `line ${line}`);
      assert.match(err, /findings? in guide\.json\./);
      assert.equal(code, 1);
    });
  }

  it('names the file of a folder, and of a translation in it that lags', async () => {
    const guide = smallGuide();
    changeAt(guide, 'faq.items[1].answer[0].text', 'It cures boredom.');
    writeFolderIn('small', guide);
    changeAt(guide, 'about.language', 'es');
    changeAt(guide, 'about.version', '9.9.8');
    writeFolderIn('small/es', guide);
    const {code, err} = await run('small');
    assert.match(err, /^small[/\\]faq\.md:15:1: faq\.items\[1\]\.answer\[0\]: says "cures"/m);
    assert.match(err, /^small[/\\]es[/\\]about\.md:6:10: about\.version: is "9\.9\.8", but "9\.9\.9" in the original/m);
    assert.match(err, /\d+ of \d+ statements name no reference\./);
    assert.equal(code, 1);
  });

  it('finds a translation beside a file by its name', async () => {
    write();
    writeFileSync(file('guide.es.json'), JSON.stringify({...smallGuide(), safety: undefined}));
    const {err} = await run('guide.json');
    rmSync(file('guide.es.json'));
    assert.match(err, /^guide\.es\.json:1:\d+: safety: is missing, but/m);
  });

  it('lists the sentences of a source text that no text of the guide tells', async () => {
    write();
    writeFileSync(file('source.txt'), 'Three sessions cost 4 to 9 euros.\nA session takes 77 minutes.\n');
    const {code, err} = await run('guide.json', '--source', 'source.txt');
    assert.match(err, /^source\.txt:2:1: no text of the guide tells 77: "A session takes 77 minutes\."$/m);
    assert.equal(code, 1);
  });

  it('says of a guide in another language which rules were left out', async () => {
    write('about.language', 'es');
    const {code, err} = await run('guide.json');
    assert.match(err, /The rules on wording know English only; the guide is in "es"\./);
    assert.equal(code, 0);
  });

  it('lists fifty findings at most, and counts the rest', async () => {
    const guide: Guide = smallGuide();
    guide.faq = {
      items: Array.from({length: 60}, (_, index) => ({
        id: `q${index}`,
        question: 'Why?',
        answer: [{text: 'It cures.', basis: 'guide'}],
      })),
    };
    writeFileSync(file('guide.json'), JSON.stringify(guide));
    const {code, err} = await run('guide.json');
    assert.equal(err.split('\n').filter((line) => line.startsWith('guide.json:')).length, 50);
    assert.match(err, /60 findings in guide\.json; 10 more than are listed here\./);
    assert.equal(code, 1);
  });

  for (const [name, bytes, message] of [
    ['no guide', Buffer.from('{"name": "x"}'), /guide\.json:1:1: about: /],
    ['no JSON', Buffer.from('<p>Hello'), /guide\.json:1:1: is not JSON here/],
    ['nothing', Buffer.alloc(0), /guide\.json:1:1: is not JSON here/],
    ['Latin-1', Buffer.from('{"about": "Ü"}', 'latin1'), /guide\.json:1:12: is not UTF-8 here/],
  ] as const) {
    it(`exits with 1, as validate does, for ${name}`, async () => {
      writeFileSync(file('guide.json'), bytes);
      const {code, err} = await run('guide.json');
      assert.match(err, message);
      assert.equal(code, 1);
    });
  }

  for (const [words, message] of [
    [[], /missing required argument 'guide'/],
    [['a.json', 'b.json'], /too many arguments/],
    [['not-there.json'], /not-there\.json cannot be read/],
    [['guide.json', '--online'], /--online needs --mail/],
    [['guide.json', '--online', '--mail', 'nobody'], /--mail is "nobody"; allowed is a mail address/],
    [['guide.json', '--online', '--mail', 'a@b.example\r\nx: y'], /--mail is /],
    [['guide.json', '--source', 'not-there.txt'], /not-there\.txt cannot be read/],
    [['guide.json', '--record', '.'], /\. cannot be read/],
    [['guide.json', '--crossref', 'ftp://x', '--record', 'r.json'], /--crossref is "ftp:\/\/x"; allowed is/],
    [['-', '--online', '--mail', 'a@b.example'], /--online with standard input needs --record/],
  ] as const) {
    it(`exits with 2 and says why for "${words.join(' ')}"`, async () => {
      write();
      const {code, err} = await run(...words);
      assert.match(err, message);
      assert.equal(code, 2);
    });
  }

  for (const [name, content, message] of [
    ['a file that is no record', 'dear diary', /is no audit record of this command; nothing was written/],
    ['another kind of record', '{"references": {}}', /is no audit record of this command/],
    [
      'the record of another guide',
      '{"guide": {"id": "x", "version": "1"}, "references": {}, "findings": []}',
      /is the record of "x", not of "test-therapy"/,
    ],
  ] as const) {
    it(`leaves ${name} as it is`, async () => {
      write();
      writeFileSync(file('other.json'), content);
      const {code, err} = await run('guide.json', '--record', 'other.json');
      assert.match(err, message);
      assert.equal(code, 2);
      assert.equal(readFileSync(file('other.json'), 'utf8'), content);
    });
  }

  it('writes what it found to a record', async () => {
    write('faq.items[1].answer[0].text', 'It cures boredom.');
    await run('guide.json', '--record', 'offline.json');
    const {guide, references, findings} = record('offline.json');
    assert.deepEqual([guide, references], [{id: 'test-therapy', version: '9.9.9'}, {}]);
    assert.equal(findings[0]?.where, 'faq.items[1].answer[0]');
  });
});

describe('therapy-guide-widgets audit --online', {timeout: 120_000}, () => {
  const service = suiteResource(openFaultyService, ({close}) => close());
  const crossref = '/works/10.9999/yawns';
  const pubmed = '/esummary.fcgi?db=pubmed&retmode=json&id=99999999';
  const work = {title: ['Yawns of clocks'], issued: {'date-parts': [[2020, 3]]}, 'container-title': ['J Fixtures']};
  const paper = {
    title: 'Days and their length.',
    pubdate: '2024 Mar',
    fulljournalname: 'Calendar Studies',
    pubtype: [],
  };

  const words = () => {
    const {address} = service();
    return [
      'guide.json',
      '--online',
      '--mail',
      'editor@clinic.example',
      '--crossref',
      address,
      '--pubmed',
      `${address}/`,
    ];
  };
  const online = () => run(...words());

  /** Paths that were asked for since the last call. */
  const asked = () =>
    service()
      .seen.splice(0)
      .map((one) => one.path);

  beforeEach(() => {
    rmSync(file('guide.audit.json'), {force: true});
    service().seen.length = 0;
    service().answer(crossref, {body: {message: work}});
    service().answer(pubmed, {body: {result: {99999999: paper}}});
    write();
  });

  it('writes what was asked and what came back, with the mail address in the User-Agent', async () => {
    const {code, out, err} = await online();
    assert.equal(code, 0, err);
    assert.match(out, /guide\.json: no findings/);
    assert.deepEqual(
      [...new Set(service().seen.map(({userAgent}) => userAgent))],
      [`therapy-guide-widgets/${version} (mailto:editor@clinic.example)`],
    );
    assert.deepEqual(asked(), [crossref, pubmed]);
    const {crossref: one} = record().references['2'] ?? {};
    assert.equal(one?.state, 'answered');
    assert.match(one?.at ?? '', /^\d{4}-\d\d-\d\dT/);
    assert.deepEqual(one?.answer, {titles: ['Yawns of clocks'], years: [2020], journals: ['J Fixtures'], notices: []});
    assert.deepEqual(record().references['3']?.pubmed?.differs, []);
  });

  const differences: [name: string, path: string, body: object, message: RegExp][] = [
    [
      'another title',
      crossref,
      {message: {...work, title: ['Mumps']}},
      /references\[1\]\.csl\.DOI: Crossref has the title "Mumps"/,
    ],
    [
      'another year',
      crossref,
      {message: {...work, issued: {'date-parts': [[1999]]}}},
      /Crossref has the year 1999, not 2020/,
    ],
    [
      'another journal',
      crossref,
      {message: {...work, 'container-title': ['Nature']}},
      /Crossref has the journal "Nature", not "Journal of Fixtures"/,
    ],
    ['a retraction', crossref, {message: {...work, 'updated-by': [{type: 'retraction'}]}}, /Crossref says: retraction/],
    [
      'a retracted paper',
      pubmed,
      {result: {99999999: {...paper, pubtype: ['Retracted Publication']}}},
      /references\[2\]\.csl\.PMID: PubMed says: Retracted/,
    ],
    ['a number that PubMed does not know', pubmed, {result: {}}, /references\[2\]\.csl\.PMID: PubMed does not know it/],
  ];
  for (const [name, where, body, message] of differences) {
    it(`names ${name}, and keeps it in the record`, async () => {
      service().answer(where, {body});
      const {code, err} = await online();
      assert.match(err, message);
      assert.equal(code, 1);
      asked();
      const again = await run('guide.json', '--record', 'guide.audit.json');
      assert.match(again.err, message, 'without the network');
      assert.deepEqual(asked(), []);
    });
  }

  it('asks in a second run only what has no answer yet', async () => {
    service().answer(crossref, {status: 404});
    service().answer(pubmed, {status: 403});
    const first = await online();
    assert.match(first.err, /Crossref does not know it/);
    assert.match(first.err, /PubMed could not be asked: it answered 403/);
    assert.deepEqual(asked(), [crossref, pubmed]);
    service().answer(pubmed, {body: {result: {99999999: paper}}});
    const second = await online();
    assert.match(second.err, /about 1 of 2 identifiers/);
    assert.doesNotMatch(second.err, /PubMed could not/);
    assert.deepEqual(asked(), [pubmed]);
  });

  it('asks again about an identifier that was changed', async () => {
    await online();
    asked();
    write('references[1].csl.DOI', '10.9999/other');
    assert.match((await online()).err, /Crossref does not know it/);
    assert.deepEqual(asked(), ['/works/10.9999/other']);
  });

  it('compares what came back with the guide as it is now', async () => {
    await online();
    write('references[1].csl.title', 'Yawns of bells');
    assert.match((await online()).err, /Crossref has the title "Yawns of clocks", not "Yawns of bells"/);
  });

  it('loses nothing on Ctrl-C, and goes on from there', async () => {
    service().answer(pubmed, {hangs: true});
    const child = spawn(process.execPath, [program, 'audit', ...words()], {cwd: folder});
    let err = '';
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    const ended = new Promise((resolve) => child.on('close', resolve));
    while (service().seen.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    assert.equal(await ended, 130);
    assert.match(err, /references\[2\]\.csl\.PMID: PubMed was not asked yet/);
    assert.match(err, /Stopped\. Run it again to ask the rest\./);
    assert.equal(record().references['2']?.crossref?.state, 'answered');
    asked();
    service().answer(pubmed, {body: {result: {99999999: paper}}});
    assert.equal((await online()).code, 0);
    assert.deepEqual(asked(), [pubmed]);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('.tmp')),
      [],
    );
  });
});
