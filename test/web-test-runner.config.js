import {availableParallelism} from 'node:os';
import path from 'node:path';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {countReporter} from './support/count-reporter.js';
import {propertyRuns} from './support/property-runs.js';
import {engine} from './support/engines.js';
import {testPage} from './support/test-page.js';
import {faultyServer} from './support/faulty-server.js';
import {bundledTests} from './support/bundled-tests.js';

/** Folders of tests that run in a browser; all others run in Node. */
const browserFolders = ['base', 'browser-dist', 'data', 'elements', 'embed', 'guide', 'properties'];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: browserFolders.map((folder) => `test/${folder}/*.test.ts`),
  rootDir: path.resolve(import.meta.dirname, '..'),
  browsers: [await engine('chromium')],
  concurrency: Math.max(2, Math.floor(availableParallelism() / 2)),
  testRunnerHtml: testPage(),
  plugins: [bundledTests(), faultyServer(), propertyRuns()],
  reporters: [process.env['CI'] ? summaryReporter({}) : defaultReporter(), countReporter()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testsFinishTimeout: process.env['PROPERTY_RUNS'] ? 3_600_000 : 120_000,
  testFramework: {config: {timeout: 10_000}},
};
