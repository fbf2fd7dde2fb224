import type {TestRunnerConfig} from '@web/test-runner';
import {hostZoo} from './e2e/hosts/host-zoo.js';
import {browserSuites} from '../scripts/tools/suites.js';
import {engine} from './support/engines.js';
import config from './web-test-runner.config.js';

const {elements, 'host pages': hosts} = browserSuites;
/** The limits are for the lines and controls of Chromium; those of others are a few pixels higher. */
const notHeights = '!test/elements/heights.test.ts';

/** The elements, and every host page, in the three engines. With `--group <engine>`, in one of them. */
export default {
  ...config,
  files: undefined,
  browsers: undefined,
  concurrency: 1,
  testsFinishTimeout: 600_000,
  plugins: [...config.plugins, hostZoo()],
  groups: [
    // The elements' own tests in Chromium are part of `npm test`.
    {name: 'chromium', files: [...hosts], browsers: [await engine('chromium')]},
    {name: 'firefox', files: [...elements, ...hosts, notHeights], browsers: [await engine('firefox')]},
    {
      name: 'webkit',
      // The driver of WebKitGTK does not come back from a key that is pressed while a modal dialog is open, and `window.find` of
      // WebKitGTK does not look into shadow roots. On a busy machine it takes a page that prints every widget for one that hangs;
      // words depend on no engine.
      files: [
        ...elements,
        ...hosts,
        notHeights,
        '!test/elements/practitioner-finder-keys.test.ts',
        '!test/elements/find-in-page.test.ts',
        '!test/elements/words.test.ts',
      ],
      browsers: [await engine('webkit')],
    },
  ],
} satisfies TestRunnerConfig;
