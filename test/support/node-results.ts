import path from 'node:path';
import type {TestEvent} from 'node:test/reporters';
import {inspect} from 'node:util';
import {writeResults, type Failure, type Results} from '../../scripts/tools/results.js';

/** What Node's test runner keeps of an assertion that failed. */
interface Cause {
  message?: string;
  expected?: unknown;
  actual?: unknown;
}

/** A test, or a suite, that came to an end. */
interface End {
  name: string;
  nesting: number;
  file?: string;
  details: {type?: string; error?: {failureType?: string; cause?: unknown}};
}

/** A reporter of Node's test runner: writes the results for `scripts/tools/test.ts`, which adds them up. */
export default async function* nodeResults(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const results: Results = {passed: 0, failed: 0, failures: []};
  const names: string[] = [];
  for await (const {type, data} of events) {
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name);
    if (type === 'test:pass' && !isSuite(data as End)) results.passed += 1;
    if (type === 'test:fail') addFailure(results, data as End, names);
  }
  writeResults(results);
  yield '';
}

/** A suite fails with its tests, which count; it counts itself when what surrounds them fails. */
function addFailure(results: Results, end: End, names: readonly string[]): void {
  const {failureType} = end.details.error ?? {};
  if (isSuite(end) && failureType === 'subtestsFailed') return;
  results.failed += 1;
  // Why a test was not run stands with the suite that it belongs to.
  if (failureType !== 'cancelledByParent') results.failures.push(failureOf(end, names));
}

function isSuite({details}: End): boolean {
  return details.type === 'suite';
}

function failureOf({name, nesting, file, details}: End, names: readonly string[]): Failure {
  const cause = (details.error?.cause ?? {}) as Cause | string;
  const {message, expected, actual} = typeof cause === 'string' ? {message: cause} : (cause as Cause);
  return {
    name: [...names.slice(0, nesting), name].join(' › '),
    where: path.relative('.', file ?? ''),
    message: message ?? inspect(cause),
    ...('expected' in Object(cause) && {expected: inspect(expected), found: inspect(actual)}),
  };
}
