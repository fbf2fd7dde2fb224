import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Outcome} from '../../scripts/tools/outcome.js';
import {sum, type Failure} from '../../scripts/tools/results.js';
import {runSteps} from '../../scripts/tools/run-steps.js';
import type {Step} from '../../scripts/tools/steps.js';
import {failuresOf} from '../../scripts/tools/summary.js';

const fixture = (name: string) => ['test:node', `test/tools/fixtures/${name}.ts`] as const;

const steps: readonly Step[] = [
  {name: 'hook', script: fixture('failing-hook'), limit: 2, tests: true},
  {name: 'many results', script: fixture('many-results'), limit: 2, tests: true},
  {name: 'check', script: ['no-such-script'], limit: 2},
  {name: 'needs it', script: ['no-such-script'], after: ['check'], limit: 2},
  {name: 'endless', script: fixture('endless'), limit: 0.1, tests: true},
];

describe('a run', () => {
  let outcomes: Outcome[];
  before(async () => {
    // By this, Node knows a process of its own tests; those of the fixtures are not.
    delete process.env['NODE_TEST_CONTEXT'];
    outcomes = await runSteps(steps, () => undefined);
  });

  const resultsOf = (name: string) => outcomes.find(({step}) => step.name === name)?.results;

  it('comes to the end of every step', () => {
    assert.deepEqual(outcomes.map(({step}) => step.name).sort(), steps.map(({name}) => name).sort());
  });

  it('has the counts of a suite whose hook fails and whose server listens on', () => {
    const results = resultsOf('hook');
    assert.deepEqual([results?.passed, results?.failed], [1, 3]);
  });

  it('has each result of a suite with more of them than a pipe takes at once', () => {
    const results = resultsOf('many results');
    assert.deepEqual([results?.passed, results?.failed], [300, 0]);
  });

  it('tells the name of a test, what was expected and what was found', () => {
    const failure = resultsOf('hook')?.failures.find(({name}) => name === 'a suite › compares');
    assert.deepEqual([failure?.expected, failure?.found], ['{ found: 2 }', '{ found: 1 }']);
  });

  it('counts a check that fails, with the end of its output', () => {
    assert.match(String(resultsOf('check')?.failures[0]?.message), /^ended with code 1\n.*no-such-script/s);
  });

  it('leaves out what needs a step that failed, and counts it as failed', () => {
    assert.equal(resultsOf('needs it')?.failures[0]?.message, 'not run, because this failed: check');
  });

  it('stops a step at its limit', () => {
    assert.match(String(resultsOf('endless')?.failures[0]?.message), /^stopped after 0.1 minutes/);
  });

  it('adds everything up', () => {
    const {passed, failed} = sum(outcomes.map(({results}) => results));
    assert.deepEqual([passed, failed], [301, 6]);
  });
});

describe('the end of a run', () => {
  const failure = {where: 'a.test.ts', message: 'one\ntwo\nthree\nfour\nfive', expected: 'x'.repeat(999), found: '2'};
  const failures = Array.from({length: 50}, (_, index) => ({...failure, name: `test ${index}`}));

  const linesOf = (list: Failure[]) => failuresOf({passed: 0, failed: 50, failures: list}).join('\n').split('\n');

  it('stays within 40 lines when whole steps fail', () => {
    const steps = failures.map(({name, where}) => ({name, where, message: '1\n2\n3\n4\n5\n6\n7'}));
    assert.ok(linesOf(steps).length < 40);
  });

  it('has name, expected and found within 40 lines, however many tests failed', () => {
    const lines = linesOf(failures);
    assert.ok(lines.length < 40, `${lines.length} lines`);
    assert.ok(lines.includes('✗ test 0 (a.test.ts)') && lines.includes('    found 2'));
  });
});
