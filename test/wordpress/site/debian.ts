import {execFileSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {hasPackages} from '../../../scripts/tools/packages.js';
import {program} from '../../../scripts/tools/programs.js';
import type {WordPressVersion} from './versions.js';

/** What Debian keeps outside its package of WordPress, and links into it. */
const linked = [
  'libjs-underscore',
  'libjs-lodash',
  'libjs-cropper',
  'libjs-jquery-ui',
  'php-getid3',
  'libphp-phpmailer',
];

/** Whether packages of Debian can be had here. */
export function hasDebian(): boolean {
  return program('dpkg-deb') !== undefined && hasPackages();
}

/** Writes the files of WordPress from the packages of a release of Debian, which need not be the one of this machine. */
export function unpackFromDebian({debian = '', themes = []}: WordPressVersion, folder: string): void {
  const work = mkdtempSync(path.join(tmpdir(), 'debian-'));
  try {
    download(debian, ['wordpress', ...themes.map((theme) => `wordpress-theme-${theme}`), ...linked], work);
    const unpacked = path.join(work, 'unpacked');
    const packages = readdirSync(work).filter((name) => name.endsWith('.deb'));
    for (const name of packages) execFileSync('dpkg-deb', ['-x', path.join(work, name), unpacked]);
    // Both lead to settings of the machine.
    for (const name of ['.htaccess', 'wp-config.php']) rmSync(path.join(unpacked, 'usr/share/wordpress', name));
    cpSync(path.join(unpacked, 'usr/share/wordpress'), folder, {recursive: true, dereference: true});
  } finally {
    rmSync(work, {recursive: true});
  }
}

/** Downloads packages of a release, with lists of its own, so that nothing of this machine's apt changes. */
function download(release: string, names: readonly string[], folder: string): void {
  const list = path.join(folder, 'sources.list');
  writeFileSync(list, `deb ${archiveAddress()} ${release} main\n`);
  mkdirSync(path.join(folder, 'lists/partial'), {recursive: true});
  const options = [
    `Dir::Etc::sourcelist=${list}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${path.join(folder, 'lists')}`,
    `Dir::Cache=${folder}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  for (const words of [['update'], ['download', ...names]]) {
    execFileSync('apt-get', ['-qq', ...options, ...words], {cwd: folder, stdio: ['ignore', 'ignore', 'pipe']});
  }
}

/** Where this machine takes its packages from; an archive has every release. */
function archiveAddress(): string {
  const printed = execFileSync('apt-get', ['indextargets', '--format', '$(CODENAME) $(REPO_URI)'], {encoding: 'utf8'});
  const [, address] = /^[a-z]+ (\S+)$/m.exec(printed) ?? [];
  if (!address) throw new Error('apt-get has no archive of packages, so WordPress cannot be taken from Debian.');
  return address;
}
