import type {TestRunnerConfig} from '@web/test-runner';
import {hostZoo} from './e2e/hosts/host-zoo.js';
import {browserSuites} from '../scripts/tools/suites.js';
import {inEachLanguage} from './support/languages/groups.js';
import config from './web-test-runner.config.js';

/** Every host page in each language besides English, in Chromium, for the nightly run. `--group <tag>` runs one of them. */
export default {
  ...config,
  files: undefined,
  browsers: undefined,
  testsFinishTimeout: 600_000,
  plugins: [...config.plugins, hostZoo({pseudoLanguages: true})],
  // The language of a frame is in its address, not on the page around it.
  groups: await inEachLanguage(() => [...browserSuites['host pages'], '!test/e2e/hosts/frames.test.ts']),
} satisfies TestRunnerConfig;
