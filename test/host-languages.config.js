import {hostZoo} from './hosts/host-zoo.js';
import config from './languages.config.js';

/**
 * Every host page in each language besides English, in Chromium; part of the nightly run. With `--group <tag>`, in one of them.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  ...config,
  testsFinishTimeout: 600_000,
  plugins: [...(config.plugins ?? []), hostZoo({pseudoLanguages: true})],
  groups: config.groups?.map((group) => ({...group, files: 'test/hosts/*.test.ts'})),
};
