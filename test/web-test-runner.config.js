import path from 'node:path';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {browserFlags, provideBrowser} from '../scripts/browser.js';
import {countReporter} from './support/count-reporter.js';
import {viteTransform} from './support/vite-transform.js';

const executablePath = await provideBrowser();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: 'test/**/*.test.ts',
  rootDir: path.resolve(import.meta.dirname, '..'),
  browsers: [playwrightLauncher({product: 'chromium', launchOptions: {executablePath, args: browserFlags}})],
  plugins: [viteTransform()],
  reporters: [process.env['CI'] ? summaryReporter({}) : defaultReporter(), countReporter()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 10_000}},
};
