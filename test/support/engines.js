import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import {browserFlags, provideHeadlessBrowser} from '../../scripts/browser.js';
import {miniBrowser, webkitLauncher} from './webkit-launcher.js';

const firefoxes = [process.env['FIREFOX_PATH'], '/usr/bin/firefox-esr', '/usr/bin/firefox'];

const launchers = {
  chromium: async () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {executablePath: await provideHeadlessBrowser(), args: browserFlags},
    }),
  firefox: () => {
    const executablePath =
      firefoxes.find((file) => file && existsSync(file)) ?? install(['firefox-esr'], '/usr/bin/firefox-esr');
    return chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer),
      concurrency: 1,
      launchOptions: {browser: 'firefox', executablePath},
    });
  },
  webkit: () => {
    if (!miniBrowser() || !existsSync('/usr/bin/WebKitWebDriver')) {
      install(['webkit2gtk-driver', 'xvfb'], '/usr/bin/WebKitWebDriver');
    }
    return webkitLauncher();
  },
};

/**
 * What starts an engine, which is installed first where that can be done.
 *
 * @param {keyof typeof launchers} name
 * @returns {Promise<import('@web/test-runner').BrowserLauncher>}
 */
export async function engine(name) {
  return launchers[name]();
}

/**
 * Installs what Debian ships, where nobody can do it by hand.
 *
 * @param {string[]} packages
 * @param {string} program what must be there then
 */
function install(packages, program) {
  if (process.env['CI'] && process.getuid?.() === 0) {
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    for (const words of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
      spawnSync('apt-get', ['-qq', ...words], {stdio: ['ignore', 2, 2], timeout: 600_000, env});
    }
  }
  if (!existsSync(program)) throw new Error(`${program} is missing; on Debian: apt-get install ${packages.join(' ')}`);
  return program;
}
