import {engine} from './support/engines.js';
import {hostZoo} from './hosts/host-zoo.js';
import config from './web-test-runner.config.js';

/**
 * Every host page in the three engines; results go to the page of figures.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  ...config,
  files: 'test/hosts/*.test.ts',
  concurrency: 1,
  testsFinishTimeout: 600_000,
  browsers: await Promise.all([engine('chromium'), engine('firefox'), engine('webkit')]),
  plugins: [...(config.plugins ?? []), hostZoo({write: true})],
};
