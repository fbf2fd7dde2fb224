import {writeFileSync} from 'node:fs';

/**
 * Writes the real counts of a run to the file named in `TEST_COUNTS`, for `.ci/run` to add up.
 *
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      if (!process.env['TEST_COUNTS']) return;
      const counts = {passed: 0, failed: 0};
      for (const {testResults, errors} of sessions) {
        if (testResults) count(testResults, counts);
        if (!testResults || (errors?.length ?? 0) > 0) counts.failed += 1;
      }
      writeFileSync(process.env['TEST_COUNTS'], JSON.stringify(counts));
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult} suite
 * @param {{passed: number, failed: number}} counts
 */
function count(suite, counts) {
  for (const test of suite.tests.filter(({skipped}) => !skipped)) counts[test.passed ? 'passed' : 'failed'] += 1;
  for (const inner of suite.suites) count(inner, counts);
}
