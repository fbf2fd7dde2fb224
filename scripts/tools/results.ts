import {readFileSync, writeFileSync} from 'node:fs';

/** A test that failed, as its runner tells it. */
export interface Failure {
  name: string;
  /** The file of the test, or the step. */
  where: string;
  message: string;
  expected?: string | undefined;
  found?: string | undefined;
}

/** What came of some tests. */
export interface Results {
  passed: number;
  failed: number;
  failures: Failure[];
  /** Why nothing could be tried, where that is no fault. */
  skipped?: string;
}

/** The variable that names the file for the results of a process. */
export const resultsVariable = 'TEST_RESULTS';

/** Writes the results where whoever started this process wants them; by hand, nobody does. */
export function writeResults(results: Results): void {
  const file = process.env[resultsVariable];
  if (file) writeFileSync(file, JSON.stringify(results));
}

/** The results in a file; undefined when the process that should have written them did not come so far. */
export function readResults(file: string): Results | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    return undefined;
  }
}

export function sum(all: readonly Results[]): Results {
  return {
    passed: all.reduce((count, {passed}) => count + passed, 0),
    failed: all.reduce((count, {failed}) => count + failed, 0),
    failures: all.flatMap(({failures}) => failures),
  };
}
