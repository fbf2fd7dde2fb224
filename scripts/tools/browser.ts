import {readFileSync} from 'node:fs';
import path from 'node:path';
import {download} from './download-browser.js';
import {findBrowser, findHeadlessBrowser} from './find-browser.js';
import {hasPackages, installPackages} from './packages.js';
import {endWith, Problem} from './problem.js';

const missing = `No Chrome, Chromium or Edge is here, and none could be installed. Install one of them (on Debian, as root:
apt-get install chromium), or connect to the network and run: npm run browser:install`;

/** Path of a browser of the Chromium family, which is installed first where there is none. */
export async function provideBrowser(): Promise<string> {
  return findBrowser() ?? (await install(findBrowser));
}

/**
 * The same, or where Debian's shell without a window is, that: it opens a page in a fifth of the time, and never takes one for hidden.
 * It keeps no page for the way back, so tests of that need the browser as readers have it.
 */
export async function provideHeadlessBrowser(): Promise<string> {
  return findHeadlessBrowser() ?? (await install(findHeadlessBrowser));
}

/** Installs what there is for this machine, and returns what `find` finds then: the first run has the browser of the later ones. */
async function install(find: () => string | undefined): Promise<string> {
  const packages = hasPackages();
  await (packages && distribution() === 'debian' ? installFromDebian() : download(packages));
  const installed = find();
  if (!installed) throw new Problem(missing);
  return installed;
}

/** Ubuntu's package of that name is a reference to a store that containers do not have. */
function distribution(): string | undefined {
  return /^ID="?(\w+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
}

function installFromDebian(): void {
  console.error('Installing chromium with apt-get, because the tests need a browser and none is here.');
  installPackages(['chromium']);
  // Not every release of Debian that has the browser has the shell.
  installPackages(['chromium-headless-shell']);
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  provideBrowser().then(console.log, endWith);
}
