import {globSync} from 'tinyglobby';

/** Which files belong to which suite. A file of a test that is in none, or in two, ends every run. */

/** Suites that Node's own test runner runs. */
export const nodeSuites = {
  tools: ['test/tools/*.test.ts'],
  'command line': ['test/cli/*.test.{js,ts}'],
  'audit of the data': ['test/audit/*.test.{js,ts}'],
  'built files': ['test/dist/*.test.{js,ts}', '!test/dist/{builder,embed,pages,site-builders,supply-chain}.test.*'],
  visits: ['test/pages/*.test.{js,ts}', 'test/e2e/pages/*.test.ts'],
  stories: ['test/stories/*.test.{js,ts}'],
  frameworks: ['test/consumers/*.test.{js,ts}', 'test/e2e/consumers/*.test.ts'],
  'supply chain': ['test/dist/supply-chain.test.{js,ts}'],
} as const;

/** Suites that run inside a browser. */
export const browserSuites = {
  model: ['test/{data,guide}/*.test.ts'],
  elements: ['test/{base,elements}/*.test.ts'],
  properties: ['test/properties/*.test.ts'],
  'built files in a browser': [
    'test/dist/{builder,embed,pages,site-builders}.test.ts',
    'test/browser-dist/*.test.ts',
    'test/embed/*.test.ts',
  ],
  'host pages': ['test/hosts/*.test.ts', 'test/e2e/hosts/*.test.ts'],
} as const;

export type NodeSuite = keyof typeof nodeSuites;
export type BrowserSuite = keyof typeof browserSuites;

/** The files of a suite. */
export function filesOf(globs: readonly string[]): string[] {
  return globSync([...globs]);
}

/** Files of tests that are not in exactly one suite. */
export function strays(): string[] {
  const inSuites = [...Object.values(nodeSuites), ...Object.values(browserSuites)].flatMap(filesOf);
  const all = globSync('test/**/*.test.{js,ts}', {ignore: 'test/**/apps/**'});
  return all.filter((file) => inSuites.filter((one) => one === file).length !== 1);
}
