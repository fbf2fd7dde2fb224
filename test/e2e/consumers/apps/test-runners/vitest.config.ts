import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';

const include = ['widgets.test.ts'];
const {CHROMIUM = '', CHROMIUM_FLAGS = ''} = process.env;

/** The documents in which the same tests run, by name. */
const projects = {
  jsdom: {environment: 'jsdom'},
  'jsdom 28': {environment: './older-jsdom.ts', environmentOptions: {installedAs: 'jsdom-28'}},
  'jsdom 27': {environment: './older-jsdom.ts', environmentOptions: {installedAs: 'jsdom-27'}},
  'happy-dom': {environment: 'happy-dom'},
  'a browser': {
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({launchOptions: {executablePath: CHROMIUM, args: CHROMIUM_FLAGS.split(' ')}}),
      instances: [{browser: 'chromium' as const}],
    },
  },
};

export default defineConfig({
  test: {
    globals: true,
    projects: Object.entries(projects).map(([name, test]) => ({
      extends: true as const,
      test: {name, include, ...test},
    })),
  },
});
