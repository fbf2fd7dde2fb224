import {writeFileSync} from 'node:fs';

/**
 * A reporter of Node's test runner: writes the real counts to the file named in `NODE_TEST_COUNTS`, for `.ci/run` to add up.
 *
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* countNodeTests(events) {
  const counts = {passed: 0, failed: 0};
  for await (const {type, data} of events) {
    if (data?.details?.type === 'suite') continue;
    if (type === 'test:pass') counts.passed += 1;
    if (type === 'test:fail') counts.failed += 1;
  }
  if (process.env['NODE_TEST_COUNTS']) writeFileSync(process.env['NODE_TEST_COUNTS'], JSON.stringify(counts));
  yield '';
}
