import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'release-'));

/**
 * A release up to the last step, in a copy of the project: a change is noted, the version goes up, the changelog gets its
 * entry, and npm packs what it would publish. Needs a build.
 */
try {
  rehearse();
} finally {
  rmSync(copy, {recursive: true, force: true});
}

function rehearse() {
  for (const name of [
    'package.json',
    'package-lock.json',
    'CHANGELOG.md',
    'README.md',
    'LICENSE',
    'SECURITY.md',
    'dist',
    '.changeset',
  ]) {
    cpSync(path.join(root, name), path.join(copy, name), {recursive: true});
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const {name, version: before} = manifest();
  writeFileSync(path.join(copy, '.changeset/rehearsal.md'), `---\n'${name}': minor\n---\n\nA rehearsal.\n`);
  run('node_modules/@changesets/cli/bin.js', 'version');
  const {version} = manifest();
  const changelog = readFileSync(path.join(copy, 'CHANGELOG.md'), 'utf8');
  if (version === before) throw new Error(`the version stayed ${before}`);
  if (!changelog.includes(`## ${version}`) || !changelog.includes('A rehearsal.'))
    throw new Error('the changelog has no entry');
  run('publish', '--dry-run', '--tag', 'rehearsal');
  console.log(`${before} would become ${version}`);
}

/** @returns {{name: string, version: string}} */
function manifest() {
  return JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8'));
}

/** @param {string} command a script of Node, else a command of npm @param {string[]} words */
function run(command, ...words) {
  const [program, first] = command.endsWith('.js') ? [process.execPath, path.join(root, command)] : ['npm', command];
  const {status} = spawnSync(program, [first, ...words], {cwd: copy, stdio: 'inherit'});
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} failed`);
}
