import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';

const keys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Backspace: '\uE003',
  Delete: '\uE017',
  Shift: '\uE008',
};

const port = 4560;
const display = ':87';
const driver = `http://127.0.0.1:${port}`;

/**
 * Runs tests in WebKitGTK as Debian ships it, by the W3C WebDriver protocol, since no launcher of the test runner can. It is
 * WebKit, but not Safari; it emulates no media, and its window cannot be narrower than about 450 pixels.
 *
 * @returns {import('@web/test-runner').BrowserLauncher & {getPage: () => ReturnType<typeof pageOf>}}
 */
export function webkitLauncher() {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  let session = '';
  /** @type {Promise<void> | undefined} */
  let starting;
  /** @type {{id: string, url: string} | undefined} */
  let current;

  const start = async () => {
    children.push(...(await startDriver()));
    session = await newSession();
  };

  return {
    name: 'WebKitGTK',
    // The commands of the test runner ask a page of this type for the few methods below.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      await (starting ??= start());
      current = {id, url};
      await ask('POST', `/session/${session}/url`, {url});
    },
    isActive: (id) => current?.id === id,
    getBrowserUrl: () => current?.url ?? '',
    getPage: () => pageOf(session),
    async stopSession() {
      current = undefined;
      await ask('POST', `/session/${session}/url`, {url: 'about:blank'});
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKitGTK has no debug session')),
    async stop() {
      if (session) await ask('DELETE', `/session/${session}`).catch(() => undefined);
      for (const child of children.reverse()) child.kill();
    },
  };
}

async function startDriver() {
  const children = [];
  /** @type {NodeJS.ProcessEnv} */
  const env = {...process.env, GDK_BACKEND: 'x11'};
  if (!env['DISPLAY']) {
    children.push(spawn('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {stdio: 'ignore'}));
    env['DISPLAY'] = display;
    await pause(600);
  }
  children.push(spawn('WebKitWebDriver', [`--port=${port}`], {env, stdio: 'ignore'}));
  for (let turn = 0; turn < 60; turn++) {
    if (await fetch(`${driver}/status`).catch(() => undefined)) break;
    await pause(100);
  }
  return children;
}

/** @returns {Promise<string>} */
async function newSession() {
  const options = {binary: miniBrowser(), args: ['--automation']};
  const wanted = {browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options};
  const {sessionId} = await ask('POST', '/session', {capabilities: {alwaysMatch: wanted}});
  await ask('POST', `/session/${sessionId}/timeouts`, {pageLoad: 60_000, script: 60_000});
  return sessionId;
}

/** Path of WebKitGTK's browser; undefined when it is not installed. */
export function miniBrowser() {
  const folders = existsSync('/usr/lib') ? readdirSync('/usr/lib').filter((name) => name.includes('linux-gnu')) : [];
  return folders
    .flatMap((folder) =>
      ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => `/usr/lib/${folder}/${name}/MiniBrowser`),
    )
    .find((file) => existsSync(file));
}

/** @param {string} session */
function pageOf(session) {
  const actions = (/** @type {object} */ list) => ask('POST', `/session/${session}/actions`, {actions: [list]});
  const press = (/** @type {object[]} */ list) => actions({type: 'key', id: 'keys', actions: list});
  return {
    keyboard: {
      type: (/** @type {string} */ text) =>
        press(
          [...text].flatMap((value) => [
            {type: 'keyDown', value},
            {type: 'keyUp', value},
          ]),
        ),
      press: (/** @type {string} */ combination) => {
        const values = combination.split('+').map((name) => keys[/** @type {keyof typeof keys} */ (name)] ?? name);
        const ups = [...values].reverse();
        return press([
          ...values.map((value) => ({type: 'keyDown', value})),
          ...ups.map((value) => ({type: 'keyUp', value})),
        ]);
      },
    },
  };
}

/**
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<any>}
 */
async function ask(method, path, body) {
  const response = await fetch(driver + path, {
    method,
    ...(body && {body: JSON.stringify(body)}),
    headers: {'content-type': 'application/json'},
    signal: AbortSignal.timeout(60_000),
  });
  const {value} = /** @type {any} */ (await response.json());
  if (value?.error) throw new Error(`${value.error}: ${value.message}`);
  return value;
}

/** @param {number} milliseconds */
function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
