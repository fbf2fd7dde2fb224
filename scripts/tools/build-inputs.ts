import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {globSync} from 'tinyglobby';

/** All that the build reads but the pages of `docs/`; the lock file stands for what is installed. */
export const inputs = [
  '{src,data,scripts,site,integrations}/**',
  '!src/generated/**',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** What the pages of `docs/` are built from. They load the widgets where they lie, and need no build when one changes. */
export const docsInputs = [
  'docs/**',
  '{CHANGELOG,CONTRIBUTING,SECURITY}.md',
  'scripts/build/docs.ts',
  'package.json',
  'package-lock.json',
];

/** A hash of all that decides what a build writes, by which a second build with the same result is spared. */
export function hashOfInputs(root: string, globs: readonly string[]): string {
  const hash = createHash('sha256');
  hash.update(process.version).update(process.env['BASE_URL'] ?? '');
  for (const file of globSync([...globs], {cwd: root, dot: true}).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}
