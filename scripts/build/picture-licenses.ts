import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './paths.js';

/** What draws pictures on the site, with the files of its licenses. A package without one names its license alone. */
const packages: Readonly<Record<string, readonly string[]>> = {
  satori: ['LICENSE', 'dist/index.js.LEGAL.txt'],
  '@resvg/resvg-wasm': [],
  'inter-ui': ['LICENSE.txt'],
};

/** What a package says of itself. */
interface PackageJson {
  version: string;
  license: string;
}

/** Writes the licenses of what draws pictures, which the site hands to the browser of whoever makes one. */
export function writePictureLicenses(file: string): void {
  writeFileSync(file, Object.entries(packages).map(noticeOf).join('\n\n'));
}

function noticeOf([name, files]: [string, readonly string[]]): string {
  const folder = path.join(root, 'node_modules', name);
  const read = (one: string) => readFileSync(path.join(folder, one), 'utf8');
  const {version, license} = JSON.parse(read('package.json')) as PackageJson;
  const source = `Its source is in the npm package ${name}, version ${version}.`;
  return [`## ${name} ${version}: ${license}`, source, ...files.map(read)].join('\n\n');
}
