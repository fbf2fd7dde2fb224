import {spawn, type ChildProcess} from 'node:child_process';
import type {BrowserLauncher} from '@web/test-runner';
import {freePort} from './free-port.js';
import {WebDriver, type Size} from './web-driver.js';
import {keyboard, type Keyboard} from './web-driver-keys.js';

/** A launcher whose pages have what the commands of the test runner ask them for. */
type LauncherWithPages = BrowserLauncher & {
  getPage: () => {keyboard: Keyboard; setViewport: (size: Size) => Promise<void>};
};

/**
 * Runs tests in WebKitGTK as Debian ships it, by the W3C WebDriver protocol, since no launcher of the test runner can. It is
 * WebKit, but not Safari; it emulates no media, and its window cannot be narrower than about 450 pixels.
 */
export function webkitLauncher(executablePath: string): LauncherWithPages {
  const children: ChildProcess[] = [];
  let starting: Promise<WebDriver> | undefined;
  let driver: WebDriver;
  let current: {id: string; url: string} | undefined;
  let usualSize: Size | undefined;
  return {
    name: 'WebKitGTK',
    // The commands of the test runner ask a page of this type for its keyboard, and for a size.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      driver = await (starting ??= start(executablePath, children));
      current = {id, url};
      // All test files have one window, which a file may leave with another size.
      if (usualSize) await driver.resize(usualSize);
      else usualSize = await driver.size();
      await driver.open(url);
    },
    isActive: (id) => current?.id === id,
    getBrowserUrl: () => current?.url ?? '',
    getPage: () => ({
      keyboard: keyboard(driver),
      setViewport: (size) => driver.resize(size),
    }),
    async stopSession() {
      current = undefined;
      await driver.open('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session')),
    async stop() {
      await (await starting)?.end().catch(() => undefined);
      for (const child of children.reverse()) child.kill();
    },
  };
}

async function start(executablePath: string, children: ChildProcess[]): Promise<WebDriver> {
  const display = process.env['DISPLAY'] ?? (await screen(children));
  const port = await freePort();
  const env = {...process.env, GDK_BACKEND: 'x11', DISPLAY: display};
  children.push(spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'}));
  return WebDriver.on(port, executablePath);
}

/** A screen that nobody sees; it picks its own number, and says which once it is there. */
async function screen(children: ChildProcess[]): Promise<string> {
  const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', words, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  children.push(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stdio[3]?.once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
}
