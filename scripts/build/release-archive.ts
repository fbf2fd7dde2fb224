import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {archiveOf, filesIn, type ArchiveFiles} from './archive.js';
import {dist, root} from './paths.js';
import {releaseReadme} from './release-readme.js';

/** The folders of `dist` that a site needs. */
const folders = ['cdn', 'embed', 'pictures'];

/**
 * Writes `dist/release/<name>-<version>.zip`: all that a person uploads to a site without a terminal, in one folder, with a page of
 * instructions, the licenses and the hash of each file. Source maps are left out, because no reader of a site needs them.
 */
export function writeReleaseArchive(): void {
  const {name, version} = readPackage();
  const folder = `${name}-${version}`;
  const files = withHashes({
    'README.txt': Buffer.from(releaseReadme(folder)),
    'LICENSE.txt': readFileSync(path.join(root, 'LICENSE')),
    ...Object.fromEntries(folders.flatMap((one) => Object.entries(withoutMaps(one)))),
  });
  mkdirSync(path.join(dist, 'release'), {recursive: true});
  writeFileSync(path.join(dist, 'release', `${folder}.zip`), archiveOf(inFolder(folder, files)));
}

function readPackage(): {name: string; version: string} {
  return JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {name: string; version: string};
}

/** The files of a folder of `dist`, but its source maps. */
function withoutMaps(folder: string): ArchiveFiles {
  const files = filesIn(path.join(dist, folder), folder);
  return Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith('.map')));
}

/** Adds the hash of each file, in the form that `sha256sum --check` reads. */
function withHashes(files: ArchiveFiles): ArchiveFiles {
  const lines = Object.entries(files).map(([name, content]) => `${sha256(content)}  ${name}\n`);
  return {...files, SHA256SUMS: Buffer.from(lines.sort().join(''))};
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function inFolder(folder: string, files: ArchiveFiles): ArchiveFiles {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) writeReleaseArchive();
