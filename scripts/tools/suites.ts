import {globSync} from 'tinyglobby';

/** Which files belong to which suite. A test file that is in none, or in two, ends every run. */

/** Suites that Node's own test runner runs. */
export const nodeSuites = {
  tools: ['test/tools/*.test.ts'],
  'command line': ['test/{cli,guide-folder,snippets}/*.test.ts'],
  'audit of the data': ['test/audit/*.test.ts'],
  'built files': ['test/{dist,docs,bench}/*.test.ts'],
  visits: ['test/e2e/pages/*.test.ts'],
  stories: ['test/stories/*.test.ts'],
  frameworks: ['test/e2e/consumers/*.test.ts'],
  'other guides': ['test/e2e/other-guide/*.test.ts'],
  wordpress: ['test/wordpress/*.test.ts', 'test/wordpress/versions/{usual,oldest-of-npm,themes}.test.ts'],
  'WordPress of Debian': ['test/wordpress/versions/{oldest,stable,newest,older-themes}.test.ts'],
  'reproducible build': ['test/reproducible/*.test.ts'],
} as const;

/** Suites that run inside a browser. */
export const browserSuites = {
  model: ['test/{data,guide,i18n}/*.test.ts'],
  elements: ['test/{base,elements}/*.test.ts'],
  properties: ['test/properties/*.test.ts'],
  languages: ['test/languages/*.test.ts'],
  'built files in a browser': ['test/{browser-dist,embed}/*.test.ts'],
  'host pages': ['test/e2e/hosts/*.test.ts'],
} as const;

export type NodeSuite = keyof typeof nodeSuites;

/** The files of a suite. */
export function filesOf(globs: readonly string[]): string[] {
  return globSync([...globs]);
}

/** Test files that are not in exactly one suite. */
export function strays(): string[] {
  const inSuites = [...Object.values(nodeSuites), ...Object.values(browserSuites)].flatMap(filesOf);
  const all = globSync('test/**/*.test.{js,ts}', {ignore: ['test/**/apps/**', 'test/**/node_modules/**']});
  return all.filter((file) => inSuites.filter((one) => one === file).length !== 1);
}
