import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {globSync} from 'tinyglobby';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};

/** Paths that begin with a folder of the project. */
const folders = /^(\.ci|\.changeset|bench|data|dist|docs|examples|scripts|site|src|stories|test)\//;

/** Built by a script of its own. */
const notBuilt = ['dist/storybook'];

/** A script in backticks without `npm run`, such as `bench:check`. */
const scriptName = new RegExp(`^(${[...new Set(Object.keys(scripts).map((name) => name.split(':')[0]))].join('|')}):`);

/** The text of all code. */
const code = globSync(['{src,scripts,test,stories,site,bench}/**/*.{ts,js,tsx,vue}', '!**/node_modules/**'], {
  cwd: root,
})
  .filter((file) => file !== 'test/docs/names.test.ts')
  .map(read)
  .join('\n');

/** Code between backticks, outside of code blocks. */
function inlineCode(text: string): string[] {
  const prose = text.replace(/^ *```[^]*?^ *```/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, inner = '']) => inner);
}

/** Scripts of package.json that a document names. */
function scriptsIn(text: string): string[] {
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:-]*\w)/g)].map(([, name = '']) => name);
  return [...commands, ...inlineCode(text).filter((one) => scriptName.test(one) && !one.includes(' '))];
}

/** Whether a path exists; `<name>` stands for any name. */
function pathExists(name: string): boolean {
  const pattern = name.replace(/<[\w-]+>/g, '*').replace(/\/$/, '');
  if (!/[*{]/.test(pattern)) return existsSync(path.join(root, pattern));
  return globSync(pattern, {cwd: root, dot: true, onlyFiles: false, expandDirectories: false}).length > 0;
}

/** Names of functions and classes: camel case or Pascal case, with or without parentheses. */
function identifiersIn(text: string): string[] {
  return inlineCode(text).flatMap((one) => /^([A-Za-z][a-z0-9]+[A-Z]\w*)(?:\(\))?$/.exec(one)?.[1] ?? []);
}

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CODE_OF_CONDUCT.md',
  'bench/README.md',
  ...globSync(['.github/**/*.md', 'docs/**/*.md'], {cwd: root}),
  'examples/README.md',
];

for (const file of documents) {
  const text = read(file);

  describe(file, {timeout: 30_000}, () => {
    it('names scripts that package.json has', () => {
      assert.deepEqual(
        scriptsIn(text).filter((name) => !scripts[name]),
        [],
      );
    });

    it('names paths that exist', () => {
      const paths = inlineCode(text).filter((one) => folders.test(one) && !/\s/.test(one) && !notBuilt.includes(one));
      assert.deepEqual(
        paths.filter((name) => !pathExists(name)),
        [],
      );
    });

    it('names functions and classes that the code has', () => {
      assert.deepEqual(
        identifiersIn(text).filter((name) => !new RegExp(`\\b${name}\\b`).test(code)),
        [],
      );
    });
  });
}
