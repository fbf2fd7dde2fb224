import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Problem} from '../../../scripts/tools/problem.js';

const cache = path.resolve(import.meta.dirname, '../../../node_modules/.cache/hosts');

/** The block styles of WordPress, without the hundred packages that its editor needs. */
const wordpress = {
  name: '@wordpress/block-library',
  version: '11.1.0',
  file: 'wordpress-block-library-11.1.0.tgz',
  integrity: 'sha512-QSg0uK/aWwaaZJiC625cVdh5R2GKkwwIL23VQaAMV+EHfOA4LzdwpZH4wo0o5NgS/pQN7KMJq6wz50F+dav98Q==',
};

/** Where the files of the package are, once it was fetched. */
export const wordpressFolder = path.join(cache, 'package');

/** Fetches the styles once, as `npm ci` would; later runs use the copy, and need no network. */
export function fetchWordpress(): void {
  mkdirSync(cache, {recursive: true});
  const archive = path.join(cache, wordpress.file);
  if (!existsSync(archive)) download();
  expectIntegrity(archive);
  if (!existsSync(wordpressFolder)) execFileSync('tar', ['-xzf', archive, '-C', cache]);
}

function download(): void {
  const {name, version} = wordpress;
  const words = ['pack', '--silent', '--prefer-offline', '--pack-destination', cache, `${name}@${version}`];
  try {
    execFileSync('npm', words, {shell: process.platform === 'win32', timeout: 120_000});
  } catch {
    throw new Problem(`${name}@${version} is not in the cache, and npm cannot fetch it. Run this once with a network.`);
  }
}

function expectIntegrity(archive: string): void {
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (hash === wordpress.integrity) return;
  throw new Error(`${wordpress.name}@${wordpress.version} is not the file it was: ${hash}`);
}
