import {spawnSync} from 'node:child_process';
import {accessSync, constants} from 'node:fs';
import path from 'node:path';

const variables = ['CHROME_PATH', 'CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH'];
const linuxNames = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary', 'Brave Browser'];
const windowsPaths = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** Flags without which a browser of a test run talks to its maker; `--no-sandbox` only where the sandbox cannot start. */
export const browserFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Path of a browser of the Chromium family: named by a variable, else installed in a usual place, else Playwright's own.
 *
 * @returns {Promise<string | undefined>}
 * @throws when a variable names a file that cannot be run
 */
export async function findBrowser() {
  return namedBrowser() ?? usualPlaces().find(canRun) ?? (await playwrightBrowser());
}

/**
 * Finds a browser, and where nobody can install one by hand (CI, or `--install`) installs it: the distribution's own package
 * as root on Debian, Playwright's build elsewhere.
 */
export async function provideBrowser() {
  const found = await findBrowser();
  if (found) return found;
  if (!process.env['CI'] && !process.argv.includes('--install')) {
    throw new Error('No Chrome, Chromium or Edge found. Install one, set CHROME_PATH, or run: npm run browser:install');
  }
  install();
  const installed = await findBrowser();
  if (!installed) throw new Error('No browser could be installed. Install Chrome or Chromium and set CHROME_PATH.');
  return installed;
}

/**
 * The same, or where Debian's shell without a window is, that: it opens a page in a fifth of the time, and never takes one for hidden.
 * It keeps no page for the way back, so tests of that need the browser as readers have it.
 */
export async function provideHeadlessBrowser() {
  const browser = await provideBrowser();
  return namedBrowser() ?? onPath('chromium-headless-shell').find(canRun) ?? browser;
}

function namedBrowser() {
  const name = variables.find((variable) => process.env[variable]);
  if (!name) return undefined;
  const file = String(process.env[name]);
  if (!canRun(file)) throw new Error(`${name} is "${file}", which is no program that can be run`);
  return file;
}

/** @returns {string[]} */
function usualPlaces() {
  const {platform, env} = process;
  if (platform === 'darwin') {
    return macApps.flatMap((app) =>
      ['', env['HOME'] ?? ''].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => windowsPaths.map((file) => path.join(root, file)));
  }
  return linuxNames.flatMap(onPath);
}

/** @param {string} name */
function onPath(name) {
  return (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
}

async function playwrightBrowser() {
  const {chromium} = await import('playwright-core');
  const file = chromium.executablePath();
  return canRun(file) ? file : undefined;
}

function install() {
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get').some(canRun)) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    // Not every distribution that has the browser has the shell.
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell']);
    return;
  }
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium-headless-shell']);
}

/**
 * @param {string} command
 * @param {string[]} words
 */
function run(command, words) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  spawnSync(command, words, {stdio: ['ignore', 2, 2], timeout: 600_000, env});
}

/** @param {string} file */
function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) console.log(await provideBrowser());
