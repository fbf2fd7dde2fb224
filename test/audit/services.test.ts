import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {askServices, recordFindings, unansweredFindings} from '../../src/audit/online/ask-services.js';
import type {AuditRecord} from '../../src/audit/online/audit-record.js';
import {isSameJournal} from '../../src/audit/online/compare.js';
import {questionsOf} from '../../src/audit/online/questions.js';
import {askService, requestPolicy, retryAfter} from '../../src/audit/online/service.js';
import {openFaultyService, type Behavior} from '../support/faulty-service.js';
import {suiteResource} from '../support/suite-resource.js';

const quick = {...requestPolicy, userAgent: 'test/1.0 (mailto:a@b.example)', pause: 0, backoff: 20, timeLimit: 300};
const fine = {body: {fine: true}};

describe('asking a service that behaves badly', {timeout: 60_000}, () => {
  const service = suiteResource(openFaultyService, ({close}) => close());

  /** What is answered to one question, and how often it was asked. */
  const asked = async (path: string, behaviors: Behavior[], how = quick) => {
    const {address, seen, answer} = service();
    answer(path, ...behaviors);
    const result = await askService(`${address}${path}`, how);
    return {result, requests: seen.filter((one) => one.path === path)};
  };

  const healed: [name: string, first: Behavior][] = [
    ['429', {status: 429}],
    ['429 with Retry-After', {status: 429, headers: {'retry-after': '0'}}],
    ['500', {status: 500, body: '<h1>Oops</h1>', headers: {'content-type': 'text/html'}}],
    ['503', {status: 503}],
    ['truncated JSON', {body: '{"message": {"tit'}],
    ['a connection that breaks', {body: '{"message"', truncated: true}],
    ['no answer in time', {hangs: true}],
  ];
  for (const [name, first] of healed) {
    it(`asks again after ${name}`, async () => {
      const {result, requests} = await asked(`/healed/${name}`.replaceAll(' ', '-'), [first, fine]);
      assert.deepEqual(result, {state: 'answered', body: {fine: true}});
      assert.equal(requests.length, 2);
    });
  }

  const lasting: [name: string, behavior: Behavior, problem: RegExp, times: number][] = [
    ['500', {status: 500}, /^it answered 500$/, 4],
    ['429', {status: 429}, /^it answered 429$/, 4],
    ['truncated JSON', {body: '{"message": {"tit'}, /^its answer is no JSON/, 4],
    ['a hanging connection', {hangs: true}, /^no answer within 0\.3 s$/, 4],
    ['a page of HTML', {body: '<p>Sign in', headers: {'content-type': 'text/html'}}, /^it answered with text\/html/, 1],
    ['401', {status: 401}, /^it answered 401$/, 1],
    ['a day to wait', {status: 429, headers: {'retry-after': '86400'}}, /^it asks to wait 86400 s/, 1],
  ];
  for (const [name, behavior, problem, times] of lasting) {
    it(`gives up on ${name} after ${times}, and says why`, async () => {
      const {result, requests} = await asked(`/lasting/${name}`.replaceAll(' ', '-'), [behavior]);
      assert.ok(result.state === 'failed');
      assert.match(result.problem, problem);
      assert.equal(requests.length, times);
    });
  }

  it('waits as long as Retry-After says, and longer each time without it', async () => {
    const first = await asked('/wait', [{status: 429, headers: {'retry-after': '1'}}, fine]);
    const [one, two] = first.requests.map(({at}) => at);
    assert.ok((two ?? 0) - (one ?? 0) >= 990, 'one second');
    const times = (await asked('/backoff', [{status: 500}])).requests.map(({at}) => at);
    const waits = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    assert.ok((waits[2] ?? 0) > (waits[0] ?? 0) * 2, waits.join(' '));
  });

  it('pauses before each request, and says who asks', async () => {
    const start = performance.now();
    const {requests} = await asked('/pause', [fine], {...quick, pause: 100});
    assert.ok((requests[0]?.at ?? 0) - start >= 95);
    assert.equal(requests[0]?.userAgent, 'test/1.0 (mailto:a@b.example)');
  });

  it('does not know what a service has not', async () => {
    assert.deepEqual((await asked('/unknown', [{status: 404}])).result, {state: 'unknown'});
  });

  it('stops in the middle of a request and of a pause', async () => {
    for (const how of [quick, {...quick, pause: 5000}]) {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 50);
      await assert.rejects(asked('/stop', [{hangs: true}], {...how, timeLimit: 5000, signal: stop.signal}));
    }
  });

  it('leaves a service alone after three failures in a row', async () => {
    const {address, seen} = service();
    const references = [1, 2, 3, 4, 5].map((id) => ({id: String(id), csl: {title: 'A', DOI: `10.1234/${id}`}}));
    const questions = questionsOf(references, {crossref: `${address}/dead`, pubmed: address});
    for (const {address: of} of questions)
      service().answer(decodeURIComponent(of.slice(address.length)), {status: 503});
    const record: Pick<AuditRecord, 'references'> = {references: {}};
    for await (const {question, asked: one} of askServices(questions, record, {...quick, retries: 0})) {
      record.references[question.id] = {crossref: one};
    }
    assert.equal(seen.filter(({path}) => path.startsWith('/dead/')).length, 3);
    assert.equal(recordFindings(questions, record).length, 3);
    assert.deepEqual(
      unansweredFindings(questions, record).map(({where}) => where),
      ['references[3].csl.DOI', 'references[4].csl.DOI'],
    );
  });

  for (const [name, body] of [
    ['a list', []],
    ['null', 'null'],
    ['no message', {status: 'ok'}],
  ] as const) {
    it(`says that ${name} describes no work`, async () => {
      const {address, answer} = service();
      const questions = questionsOf([{id: '1', csl: {title: 'A', DOI: '10.1234/x'}}], {
        crossref: `${address}/odd`,
        pubmed: address,
      });
      answer('/odd/works/10.1234/x', {body});
      const asked = [];
      for await (const one of askServices(questions, {references: {}}, quick)) asked.push(one.asked.problem);
      assert.deepEqual(asked, ['its answer does not describe a work']);
    });
  }
});

describe('Retry-After', () => {
  const now = Date.parse('2026-11-29T10:00:00Z');
  for (const [header, milliseconds] of [
    [null, 0],
    ['', 0],
    ['7', 7000],
    ['Sun, 29 Nov 2026 10:00:30 GMT', 30_000],
    ['Sun, 29 Nov 2026 09:00:00 GMT', 0],
    ['soon', 0],
  ] as const) {
    it(`"${header}" is ${milliseconds} ms`, () => assert.equal(retryAfter(header, now), milliseconds));
  }
});

describe('the name of a journal', () => {
  for (const [one, other, same] of [
    ['Behav Sci', 'Behavioral Sciences', true],
    ['Behav Sci (Basel)', 'Behavioral Sciences', true],
    ['Healthcare (Basel)', 'Healthcare', true],
    ['The Clinical Journal of Pain', 'Clin J Pain', true],
    ['BMC Musculoskelet Disord', 'BMC Musculoskeletal Disorders', true],
    ['Pain', 'Pain Medicine', false],
    ['Healthcare', 'Medicine', false],
    ['', 'Medicine', false],
  ] as const) {
    it(`"${one}" is ${same ? '' : 'not '}"${other}"`, () => assert.equal(isSameJournal(one, other), same));
  }
});
