import path from 'node:path';
import type {Reporter, TestResult, TestResultError, TestSession, TestSuiteResult} from '@web/test-runner';
import {sum, writeResults, type Failure, type Results} from '../../scripts/tools/results.js';

/** Writes the results of a run in browsers for `scripts/tools/test.ts`, which adds them up. */
export function browserResults(): Reporter {
  return {
    onTestRunFinished: ({sessions}) => writeResults(sum(sessions.map(resultsOf))),
  };
}

/** A session that has no results, or an error outside of its tests, has failed once more. */
function resultsOf(session: TestSession): Results {
  const {testResults, errors} = session;
  const where = `${path.relative('.', session.testFile)}, ${session.browser.name}`;
  const inTests = testResults ? resultsOfSuite(testResults, where, []) : {passed: 0, failed: 0, failures: []};
  if (testResults && errors.length === 0) return inTests;
  const [error = {message: 'the browser reported nothing; see the output of the step'}] = errors;
  return sum([inTests, {passed: 0, failed: 1, failures: [failureOf(error, 'the file as a whole', where)]}]);
}

function resultsOfSuite(suite: TestSuiteResult, where: string, above: readonly string[]): Results {
  const names = [...above, suite.name].filter(Boolean);
  const run = suite.tests.filter(({skipped}) => !skipped);
  const own = run.map((test) => resultOf(test, where, names));
  return sum([...own, ...suite.suites.map((inner) => resultsOfSuite(inner, where, names))]);
}

function resultOf({name, passed, error}: TestResult, where: string, above: readonly string[]): Results {
  if (passed) return {passed: 1, failed: 0, failures: []};
  const failure = failureOf(error ?? {message: 'no reason given'}, [...above, name].join(' › '), where);
  return {passed: 0, failed: 1, failures: [failure]};
}

function failureOf({message, expected, actual}: TestResultError, name: string, where: string): Failure {
  return {name, where, message, expected, found: actual};
}
