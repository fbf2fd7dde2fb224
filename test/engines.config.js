import {engine} from './support/engines.js';
import config from './web-test-runner.config.js';

const elements = ['test/base/*.test.ts', 'test/elements/*.test.ts'];

/**
 * The tests of the elements in Firefox and in WebKitGTK; `npm test` runs them in Chromium.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  ...config,
  files: undefined,
  concurrency: 1,
  groups: [
    {name: 'firefox', files: elements, browsers: [await engine('firefox')]},
    {
      name: 'webkit',
      // The driver of WebKitGTK does not come back from a key that is pressed while a modal dialog is open.
      files: [...elements, '!test/elements/practitioner-finder-keys.test.ts'],
      browsers: [await engine('webkit')],
    },
  ],
};
