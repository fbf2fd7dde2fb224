import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {describe, it} from 'node:test';
import {citationFindings} from '../../scripts/tools/audit/citations.js';
import {identifierFindings} from '../../scripts/tools/audit/identifiers.js';
import {onlineFindings} from '../../scripts/tools/audit/online.js';
import type {AuditRecord} from '../../scripts/tools/audit/record.js';
import {requestPolicy} from '../../src/audit/online/service.js';
import {levels, wordingFindings} from '../../src/audit/wording.js';
import {readGuideFolder} from '../../scripts/build/guide-folder.js';
import type {Csl} from '../../src/guide/sections/references.js';
import {changeAt} from '../support/change-at.js';
import {runNode} from '../support/run-node.js';
import {suiteResource} from '../support/suite-resource.js';

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'scripts/tools/audit/audit.ts');
const record = JSON.parse(readFileSync(path.join(root, 'data/craniosacral-therapy.audit.json'), 'utf8')) as AuditRecord;

/** The bundled guide, to be broken. */
const guide = () => readGuideFolder(path.join(root, 'data/craniosacral-therapy'));

const run = async (...words: string[]) => {
  const {code, out, err} = await runNode(['--import', 'tsx', program, ...words]);
  return {code, out: out + err};
};

describe('npm run audit', {timeout: 60_000}, () => {
  it('finds nothing in the bundled guide', async () => {
    const {code, out} = await run();
    assert.equal(out.trim().split('\n').at(-1)?.split(' (')[0], 'craniosacral-therapy: 0 findings');
    assert.equal(code, 0);
  });

  for (const [words, message] of [
    [['--nonsense'], /Unknown option '--nonsense'/],
    [['reiki'], /no audit record for "reiki"/],
    [['craniosacral-therapy', 'reiki'], /One guide at a time/],
  ] as const) {
    it(`exits with 2 and the usage for ${words.join(' ')}`, async () => {
      const {code, out} = await run(...words);
      assert.equal(code, 2);
      assert.match(out, message);
      assert.match(out, /npm run audit/);
    });
  }
});

describe('the audit of identifiers', {timeout: 30_000}, () => {
  for (const [field, value, message] of [
    ['DOI', 'doi:10.1/x', /allowed is a bare DOI/],
    ['DOI', '10.3390/jcm13164689', /the audit did not verify/],
    ['PMID', '0', /digits of a PubMed number/],
    ['PMID', '38540666', /did not verify/],
    ['PMCID', '10970181', /PMC and digits/],
    ['URL', 'http://example.org', /begins with https/],
    ['URL', 'https://example.org', /did not verify/],
  ] as const) {
    it(`finds the ${field} ${value}`, () => {
      const {references} = guide();
      changeAt(references, `[0].csl.${field}`, value);
      const findings = identifierFindings(references, record);
      assert.equal(findings.length, 1);
      assert.equal(findings[0]?.where, `references[0].csl.${field}`);
      assert.match(findings[0]?.message ?? '', message);
    });
  }

  it('does not take the identifier of one reference for that of another', () => {
    const {references} = guide();
    changeAt(references, '[0].csl.DOI', references[5]?.csl.DOI);
    assert.equal(identifierFindings(references, record).length, 1);
  });
});

describe('the audit of citations', {timeout: 30_000}, () => {
  it('finds a wrong claim that no correction is about', () => {
    const broken = guide();
    broken.corrections = broken.corrections.filter(({id}) => id !== 'stress-hormones');
    assert.match(
      citationFindings(broken, record)
        .map(({message}) => message)
        .join('\n'),
      /no entry for line 113/,
    );
  });

  it('finds a sentence that cites what contradicts the guide without its correction', () => {
    const broken = guide();
    changeAt(broken, 'safety.risks[0].corrections');
    assert.deepEqual(
      citationFindings(broken, record).map(({where}) => where),
      ['safety.risks[0]'],
    );
  });

  it('finds a sentence that rests on a source that nobody read', () => {
    const broken = guide();
    for (const one of broken.references) one.audit.state = 'unverified';
    const {length} = citationFindings(broken, record);
    assert.ok(length > 20, `${length} findings`);
  });
});

describe('the audit of wording', {timeout: 30_000}, () => {
  const said = (text: string, basis = 'guide', references: readonly string[] = []) => ({
    references: [
      {id: 'r', kind: 'systematic review and meta-analysis'},
      {id: 't', kind: 'randomized trial'},
      {id: 'c', kind: 'case series'},
      {id: 'w', kind: 'web page'},
    ],
    corrections: [],
    faq: {text, basis, references},
  });

  for (const text of [
    'It treats migraine.',
    'This cures colic.',
    'It is safe.',
    'It can be used safely.',
    'It is proven.',
    'It works for pain.',
    'People say it heals.',
  ]) {
    it(`finds at every level: ${text}`, () => {
      for (const basis of ['guide', 'project', 'source'])
        assert.equal(wordingFindings(said(text, basis, ['r'])).length, 1);
    });
  }

  const sentences: [text: string, basis: string, references: string[], count: number][] = [
    ['It reduces pain.', 'guide', [], 1],
    ['The guide says that it reduces pain.', 'guide', [], 0],
    ['It may reduce pain.', 'guide', [], 0],
    ['People say that it helps.', 'guide', [], 0],
    ['It improves sleep.', 'project', [], 1],
    ['One trial reduces pain.', 'source', ['t'], 1],
    ['People may say that it reduces pain.', 'source', ['t'], 1],
    ['Pain fell more than with sham treatment.', 'source', ['t'], 0],
    ['It relieves pain.', 'source', ['r'], 1],
    ['A review found small effects.', 'source', ['r'], 0],
    ['It improved the memory of players.', 'source', ['c'], 1],
    ['Memory was better afterwards.', 'source', ['c'], 0],
    ['It helps.', 'source', ['w'], 1],
    ['The page says that it helps.', 'source', ['w'], 0],
  ];
  for (const [text, basis, references, count] of sentences) {
    it(`finds ${count} in "${text}" (${[basis, ...references].join(' ')})`, () => {
      assert.equal(wordingFindings(said(text, basis, references)).length, count);
    });
  }

  it('says at every level what is allowed', () => {
    for (const {allowed} of Object.values(levels)) assert.match(allowed, /.{10}/);
  });
});

/** What a stand-in for a service answers: JSON, or a text, or a status alone. */
type Answer = object | string | undefined;

/** Stands in for Crossref and PubMed on loopback. */
async function openServices(answers: ReadonlyMap<string, Answer>) {
  const server = createServer((request, response) => {
    const answer = answers.get(decodeURIComponent(request.url ?? ''));
    const status =
      answer === undefined ? 404 : typeof answer === 'object' && 'status' in answer ? Number(answer.status) : 200;
    response.writeHead(status, {'content-type': 'application/json'});
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`};
}

describe('the audit online', {timeout: 60_000}, () => {
  const answers = new Map<string, Answer>();
  const services = suiteResource(
    () => openServices(answers),
    ({server}) => server.close(),
  );

  const csl = {
    type: 'article-journal',
    title: 'Is It: A Review',
    issued: {'date-parts': [[2024]]},
    DOI: '10.1000/a(b)',
    PMID: '123',
    PMCID: 'PMC9',
  } satisfies Csl;
  const work = {title: ['Is it?'], subtitle: ['A <i>review</i>.'], issued: {'date-parts': [[2024, 3]]}};
  const paper = {
    title: 'Is it: a review.',
    pubdate: '2024 Mar 17',
    pubtype: ['Journal Article'],
    articleids: [
      {idtype: 'doi', value: '10.1000/A(B)'},
      {idtype: 'pmc', value: 'PMC9'},
    ],
  };

  const how = {...requestPolicy, userAgent: 'test', pause: 0, retries: 0};

  const asked = async (ofCrossref: Answer, ofPubmed: Answer) => {
    answers.set('/c/works/10.1000/a(b)', ofCrossref);
    answers.set('/p/esummary.fcgi?db=pubmed&retmode=json&id=123', ofPubmed);
    const {address} = services();
    const findings = await onlineFindings([{id: '1', csl}], {crossref: `${address}/c`, pubmed: `${address}/p`}, how);
    return findings.map(({where, message}) => `${where}: ${message}`);
  };

  it('finds nothing when both services agree', async () => {
    assert.deepEqual(await asked({message: work}, {result: {123: paper}}), []);
  });

  const faults: [name: string, ofCrossref: Answer, ofPubmed: Answer, message: RegExp][] = [
    ['an unknown DOI', undefined, {result: {123: paper}}, /references\[0\]\.csl\.DOI: Crossref does not know it/],
    ['another title', {message: {...work, title: ['Mumps']}}, {result: {123: paper}}, /Crossref has the title "Mumps/],
    [
      'another year',
      {message: {...work, issued: {'date-parts': [[1999]]}}},
      {result: {123: paper}},
      /year 1999, not 2024/,
    ],
    [
      'a retraction',
      {message: {...work, 'updated-by': [{type: 'retraction'}]}},
      {result: {123: paper}},
      /Crossref says: retraction/,
    ],
    ['an unknown PMID', {message: work}, {result: {}}, /references\[0\]\.csl\.PMID: PubMed does not know it/],
    [
      'an error of PubMed',
      {message: work},
      {result: {123: {error: 'cannot get document summary'}}},
      /PubMed does not know it/,
    ],
    [
      'another paper under the PMID',
      {message: work},
      {result: {123: {...paper, title: 'Mumps'}}},
      /PubMed has the title "Mumps"/,
    ],
    [
      'a retracted paper',
      {message: work},
      {result: {123: {...paper, pubtype: ['Retracted Publication']}}},
      /PubMed says: Retracted/,
    ],
    [
      'another DOI',
      {message: work},
      {result: {123: {...paper, articleids: [{idtype: 'doi', value: '10.1/z'}]}}},
      /PubMed has the DOI 10\.1\/z/,
    ],
    ['a server in trouble', {status: 503}, {result: {123: paper}}, /could not be asked: it answered 503/],
    ['an answer that is no JSON', 'no', {result: {123: paper}}, /could not be asked/],
  ];
  for (const [name, ofCrossref, ofPubmed, message] of faults) {
    it(`names ${name}`, async () => {
      const findings = await asked(ofCrossref, ofPubmed);
      assert.equal(findings.length, 1, findings.join('\n'));
      assert.match(findings[0] ?? '', message);
    });
  }

  it('exits with 1 when a service cannot be reached', async () => {
    const nowhere = 'http://127.0.0.1:9';
    const {code, out} = await run('--online', '--crossref', nowhere, '--pubmed', nowhere);
    assert.equal(code, 1);
    assert.match(out, /references\[0\]\.csl\.DOI: Crossref could not be asked/);
  });
});
