import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {program} from './programs.js';

/** No question is asked; another installation is waited for; a server that is silent is given up. */
const options = ['-qq', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=1'];
const aptTimeouts = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=2', '-o', 'Acquire::https::Timeout=2'];

/** How this user becomes root without a password: not at all for root, by `sudo` for others; undefined when there is no way. */
function asRoot(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return program('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined;
}

/** Whether Debian's packages can be installed here: by this user, and from a server that answers. */
export function hasPackages(): boolean {
  return program('apt-get') !== undefined && asRoot() !== undefined && serverAnswers();
}

/** Installs Debian's packages. What it prints goes to the error output, so that a path on the output stays alone. */
export function installPackages(names: readonly string[]): boolean {
  return apt('update') && apt('install', ...names);
}

function apt(...words: string[]): boolean {
  const command = [...(asRoot() ?? []), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...options, ...words];
  const [first = '', ...rest] = command;
  return spawnSync(first, rest, {stdio: ['ignore', 'ignore', 2], timeout: 600_000}).status === 0;
}

/** `apt-get update` may wait for minutes; one small file, fetched the same way, tells as much in seconds. */
function serverAnswers(): boolean {
  const [address] = /(?<=^')[^']+/m.exec(listedAddresses()) ?? [];
  const target = path.join(tmpdir(), `packages-${process.pid}`);
  const words = [...aptTimeouts, 'download-file', String(address), target];
  return spawnSync('/usr/lib/apt/apt-helper', words, {timeout: 3500}).status === 0;
}

function listedAddresses(): string {
  return spawnSync('apt-get', ['update', '--print-uris'], {encoding: 'utf8'}).stdout;
}
