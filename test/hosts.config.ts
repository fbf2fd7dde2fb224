import type {TestRunnerConfig} from '@web/test-runner';
import {engine} from './support/engines.js';
import {hostZoo} from './e2e/hosts/host-zoo.js';
import config from './web-test-runner.config.js';

/**
 * Every host page in the three engines; the results are written down for `docs/compatibility.md`.
 */
export default {
  ...config,
  files: 'test/e2e/hosts/*.test.ts',
  concurrency: 1,
  testsFinishTimeout: 600_000,
  browsers: await Promise.all([engine('chromium'), engine('firefox'), engine('webkit')]),
  plugins: [...config.plugins, hostZoo({write: true})],
} satisfies TestRunnerConfig;
