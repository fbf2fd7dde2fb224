import path from 'node:path';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {countReporter} from './support/count-reporter.js';
import {engine} from './support/engines.js';
import {viteTransform} from './support/vite-transform.js';

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/**/*.test.ts', '!test/hosts/**'],
  rootDir: path.resolve(import.meta.dirname, '..'),
  browsers: [await engine('chromium')],
  plugins: [viteTransform()],
  reporters: [process.env['CI'] ? summaryReporter({}) : defaultReporter(), countReporter()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 10_000}},
};
