import {copyFileSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {installPackages} from '../packages.js';
import {Problem} from '../problem.js';
import {must, printedBy} from './shell.js';

/** A source of Debian's packages, as this machine has it. */
interface Source {
  address: string;
  release: string;
  component: string;
}

/** Makes a Debian with nothing but its base in a folder, of the release and from the servers of this machine. */
export function makeDebian(folder: string): void {
  const sources = sourcesHere();
  const {release, address} = mainOf(sources);
  installPackages(['debootstrap']);
  must('debootstrap', '--variant=minbase', '--include=ca-certificates', release, folder, address);
  const lines = sources.map(({address, release, component}) => `deb ${address} ${release} ${component}\n`);
  writeFileSync(path.join(folder, 'etc/apt/sources.list'), lines.join(''));
  copyNetwork(folder);
  copyNode(folder);
}

/** The release itself; updates and security fixes come beside it. */
function mainOf(sources: readonly Source[]): Source {
  const main = sources.find(({release}) => !release.includes('-'));
  if (!main) throw new Problem('This machine has no source of a Debian release; run this on a Debian.');
  return main;
}

function sourcesHere(): Source[] {
  const format = '$(REPO_URI) $(RELEASE) $(COMPONENT)';
  const filters = ['Created-By: Packages', 'Origin: Debian'];
  const rows = printedBy('apt-get', 'indextargets', '--format', format, ...filters).split('\n');
  return rows.map(sourceIn);
}

function sourceIn(row: string): Source {
  const [address = '', release = '', component = ''] = row.split(' ');
  return {address, release, component};
}

/** How this machine reaches others: names, authorities, and the proxy of apt. */
function copyNetwork(folder: string): void {
  for (const file of ['/etc/resolv.conf', '/etc/hosts']) copyFileSync(file, path.join(folder, file));
  for (const certificates of ['/etc/ssl/certs', '/usr/local/share/ca-certificates']) {
    rmSync(path.join(folder, certificates), {recursive: true, force: true});
    cpSync(certificates, path.join(folder, certificates), {recursive: true, verbatimSymlinks: true});
  }
  const proxies = printedBy('apt-config', 'dump')
    .split('\n')
    .filter((line) => /proxy/i.test(line));
  writeFileSync(path.join(folder, 'etc/apt/apt.conf.d/90proxy'), `${proxies.join('\n')}\n`);
}

/** This Node and its npm, without any package manager. */
function copyNode(folder: string): void {
  const modules = printedBy('npm', 'root', '--global');
  cpSync(process.execPath, path.join(folder, 'usr/bin/node'));
  mkdirSync(path.join(folder, 'usr/lib/node_modules'), {recursive: true});
  cpSync(path.join(modules, 'npm'), path.join(folder, 'usr/lib/node_modules/npm'), {recursive: true});
  for (const name of ['npm', 'npx']) {
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, path.join(folder, 'usr/bin', name));
  }
}
