import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const sources = [
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'src',
  'data',
  'docs',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'scripts',
  'site',
  'integrations',
];

/** The hash of every file below a folder, by its path. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(
    (entry) => entry.isFile() && !entry.parentPath.includes(path.join('dist', 'storybook')),
  );
  const rows = files.map((entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), createHash('sha256').update(contentOf(file)).digest('hex')];
  });
  return Object.fromEntries(rows.sort()) as Record<string, string>;
}

/** A source map names what was linked here by where it lies; everything else counts as it is. */
function contentOf(file: string): string | Buffer {
  const content = readFileSync(file);
  return file.endsWith('.map') ? content.toString().replaceAll(/"[^"]*\/node_modules\//g, '"node_modules/') : content;
}

/** Builds the package in a folder that holds a copy of its sources. */
function buildIn(folder: string): void {
  for (const name of sources) cpSync(path.join(root, name), path.join(folder, name), {recursive: true});
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  // Not by npm, whose script notes the build in the folder of modules that the two projects share.
  const build = ['--import=tsx', 'scripts/build/build.ts'];
  execFileSync(process.execPath, build, {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']});
}

describe('the build', {timeout: 600_000}, () => {
  const copy = mkdtempSync(path.join(tmpdir(), 'another-place-'));
  after(() => rmSync(copy, {recursive: true}));

  it('gives the same bytes a second time, in another folder', () => {
    buildIn(copy);
    assert.deepEqual(hashes(path.join(copy, 'dist')), hashes(path.join(root, 'dist')));
  });
});
