import {availableParallelism} from 'node:os';
import path from 'node:path';
import {defaultReporter, type TestRunnerConfig} from '@web/test-runner';
import {browserResults} from './support/browser-results.js';
import {bundledTests} from './support/bundled-tests.js';
import {engine} from './support/engines.js';
import {propertyRuns} from './support/property-runs.js';
import {faultyServer} from './support/faulty-server.js';
import {onTestDay} from './support/test-day.js';
import {testPage} from './support/test-page.js';
import {browserSuites} from '../scripts/tools/suites.js';

const {model, elements, properties, 'built files in a browser': built} = browserSuites;
const tests = bundledTests();

/** The tests of `npm test` that run in a browser, in Chromium. */
export default {
  files: [...model, ...elements, ...properties, ...built],
  rootDir: path.resolve(import.meta.dirname, '..'),
  browsers: [await engine('chromium')],
  concurrency: Math.max(2, Math.floor(availableParallelism() / 2)),
  testRunnerHtml: testPage(),
  plugins: [tests, onTestDay(), faultyServer(), propertyRuns()],
  reporters: [tests, defaultReporter(), browserResults()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsFinishTimeout: process.env['PROPERTY_RUNS'] ? 3_600_000 : 120_000,
  testFramework: {config: {timeout: 30_000}},
} satisfies TestRunnerConfig;
