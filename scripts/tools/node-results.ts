import path from 'node:path';
import type {run} from 'node:test';
import {inspect} from 'node:util';
import type {Failure, Results} from './results.js';

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

/** The results of tests that Node's test runner runs, once all have ended. */
export function nodeResults(events: ReturnType<typeof run>): Promise<Results> {
  const results: Results = {passed: 0, failed: 0, failures: []};
  const names: string[] = [];
  events.on('test:start', ({nesting, name}) => names.splice(nesting, Infinity, name));
  events.on('test:pass', (end: End) => {
    if (!isSuite(end)) results.passed += 1;
  });
  events.on('test:fail', (end: End) => addFailure(results, end, names));
  return new Promise((resolve) => events.on('end', () => resolve(results)));
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
  const {message, expected, actual} = typeof cause === 'string' ? {message: cause} : cause;
  return {
    name: [...names.slice(0, nesting), name].join(' › '),
    where: path.relative('.', file ?? ''),
    message: message ?? inspect(cause),
    ...('expected' in Object(cause) && {expected: inspect(expected), found: inspect(actual)}),
  };
}
