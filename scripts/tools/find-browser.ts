import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {canRun, onPath} from './programs.js';
import {Problem} from './problem.js';

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

/** Path of a browser of the Chromium family: named by a variable, else installed in a usual place, else Playwright's own. */
export function findBrowser(): string | undefined {
  return namedBrowser() ?? [...usualPlaces(), chromium.executablePath()].find(starts);
}

/** The same, or where Debian's shell without a window is, that. */
export function findHeadlessBrowser(): string | undefined {
  return namedBrowser() ?? onPath('chromium-headless-shell').find(starts) ?? findBrowser();
}

/** Throws when the variable names a file that cannot be run. */
function namedBrowser(): string | undefined {
  const name = variables.find((variable) => process.env[variable]);
  if (!name) return undefined;
  const file = String(process.env[name]);
  if (!canRun(file)) throw new Problem(`${name} is "${file}", which is no program that can be run.`);
  return file;
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return macPlaces();
  if (process.platform === 'win32') return windowsPlaces();
  return linuxNames.flatMap(onPath);
}

function macPlaces(): string[] {
  const homes = ['', process.env['HOME'] ?? ''];
  return macApps.flatMap((app) => homes.map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`));
}

function windowsPlaces(): string[] {
  const {PROGRAMFILES, LOCALAPPDATA, ['PROGRAMFILES(X86)']: older} = process.env;
  const roots = [PROGRAMFILES, older, LOCALAPPDATA].filter((root) => root !== undefined);
  return roots.flatMap((root) => windowsPaths.map((file) => path.join(root, file)));
}

/** Ubuntu's package is a file that only names another package, and a downloaded browser may lack libraries: neither starts. */
function starts(file: string): boolean {
  if (!canRun(file)) return false;
  return process.platform !== 'linux' || spawnSync(file, ['--version'], {timeout: 10_000}).status === 0;
}
