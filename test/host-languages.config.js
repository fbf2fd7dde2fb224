import {hostZoo} from './hosts/host-zoo.js';
import {inEachLanguage} from './support/languages/groups.js';
import config from './web-test-runner.config.js';

/**
 * Every host page in each language besides English, in Chromium: part of the nightly run. With `--group <tag>`, in one of them.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  ...config,
  files: undefined,
  browsers: undefined,
  testsFinishTimeout: 600_000,
  plugins: [...(config.plugins ?? []), hostZoo({pseudoLanguages: true})],
  groups: await inEachLanguage(() => ['test/hosts/*.test.ts']),
};
