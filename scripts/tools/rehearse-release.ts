import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {globSync} from 'tinyglobby';
import {root} from '../build/paths.js';
import {archiveFaults} from './check-archive.js';

const copy = mkdtempSync(path.join(tmpdir(), 'release-'));
const changesets = path.join(root, 'node_modules/@changesets/cli/bin.js');
const entry = 'A rehearsal.';
const copied = [
  ...['package.json', 'package-lock.json', 'CHANGELOG.md', 'README.md', 'LICENSE', 'SECURITY.md'],
  ...['dist', '.changeset'],
  // `npm publish` runs the script `prepare`, which reads these.
  ...['data', 'scripts', 'src', 'tsconfig.json'],
];

/**
 * Rehearses a release in a copy of the built project: the archive for people without a terminal is made and opened, a change is
 * noted, the version goes up, the changelog gets its entry, and npm packs what it would publish.
 */
try {
  copyProject();
  const before = readPackage();
  checkArchive(before);
  noteChange(before.name);
  run(process.execPath, changesets, 'version');
  checkVersion(before.version);
  run('npm', 'publish', '--dry-run', '--tag', 'rehearsal');
  console.log(`${before.version} would become ${readPackage().version}`);
} finally {
  rmSync(copy, {recursive: true, force: true});
}

function copyProject(): void {
  for (const name of copied) cpSync(path.join(root, name), path.join(copy, name), {recursive: true});
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
}

/** Makes the archive anew from the built files, which have the version before the change, and opens it. */
function checkArchive({name, version}: {name: string; version: string}): void {
  const file = path.join(copy, 'dist/release', `${name}-${version}.zip`);
  rmSync(path.dirname(file), {recursive: true, force: true});
  run(process.execPath, '--import=tsx', 'scripts/build/release-archive.ts');
  const built = globSync('{cdn,embed,pictures}/**', {cwd: path.join(copy, 'dist'), ignore: '**/*.map'});
  const archive = readFileSync(file);
  const faults = archiveFaults(archive, `${name}-${version}`, built);
  if (faults.length > 0) throw new Error(`${path.basename(file)}:\n${faults.join('\n')}`);
  console.log(`${path.basename(file)}: ${archive.length} bytes, ${built.length} built files, each with its hash.`);
}

function noteChange(name: string): void {
  writeFileSync(path.join(copy, '.changeset/rehearsal.md'), `---\n'${name}': minor\n---\n\n${entry}\n`);
}

function checkVersion(before: string): void {
  const {version} = readPackage();
  if (version === before) throw new Error(`The version is still ${before}.`);
  const changelog = readFileSync(path.join(copy, 'CHANGELOG.md'), 'utf8');
  if (!changelog.includes(`## ${version}`) || !changelog.includes(entry)) {
    throw new Error(`The changelog has no entry for ${version}.`);
  }
}

function readPackage(): {name: string; version: string} {
  return JSON.parse(readFileSync(path.join(copy, 'package.json'), 'utf8')) as {name: string; version: string};
}

function run(program: string, ...args: string[]): void {
  const {status} = spawnSync(program, args, {cwd: copy, stdio: 'inherit'});
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed.`);
}
