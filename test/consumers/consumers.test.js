import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {preview} from 'vite';
import {Visitor, visitorsBrowser, withScreenReader} from '../support/visitor.js';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Somebody's page with our widgets, made with the tool of a framework.
 *
 * @typedef {object} Consumer
 * @property {string} folder
 * @property {string} title heading of the page
 * @property {string} [built] folder that is served, from the folder of all apps
 * @property {string} [page] address below it
 * @property {readonly string[]} [steps] scripts of its `package.json` that must pass
 */

/** @type {readonly Consumer[]} */
const consumers = [
  {folder: 'react', title: 'React'},
  {folder: 'vue', title: 'Vue'},
  {folder: 'svelte', title: 'Svelte'},
  {folder: 'angular', title: 'Angular'},
  {folder: 'astro', title: 'Astro'},
  {folder: 'next', title: 'Next'},
  {folder: 'webpack', title: 'webpack', built: 'webpack'},
  {folder: 'import-map', title: 'Import map', built: '.', page: 'import-map/', steps: []},
];

/** Outside the project, so that nothing is found in its `node_modules`. */
const place = mkdtempSync(path.join(tmpdir(), 'consumers-'));

/**
 * @param {string} command
 * @param {readonly string[]} words
 * @param {string} [cwd]
 */
function run(command, words, cwd = place) {
  const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false'};
  const {status, stdout, stderr} = spawnSync(command, words, {cwd, env, encoding: 'utf8', timeout: 600_000});
  assert.equal(status, 0, `${command} ${words.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** @type {import('playwright-core').Browser} */
let browser;

before(
  async () => {
    cpSync(path.join(import.meta.dirname, 'apps'), place, {recursive: true});
    const [{filename}] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', place], root));
    run('npm', ['ci', '--no-audit', '--no-fund']);
    run('npm', ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', path.join(place, filename)]);
    browser = await visitorsBrowser([withScreenReader]);
  },
  {timeout: 900_000},
);

after(async () => {
  await browser?.close();
  rmSync(place, {recursive: true, force: true});
});

/**
 * Serves what a framework built, as it wants to be served.
 *
 * @param {Consumer} consumer
 * @returns {Promise<{address: string, close: () => unknown}>}
 */
async function serve({folder, built = `${folder}/dist`, page = ''}) {
  if (folder === 'next') return serveNext();
  const server = await preview({
    configFile: false,
    root: place,
    logLevel: 'silent',
    build: {outDir: built},
    preview: {port: 6200, host: '127.0.0.1'},
  });
  return {address: `${server.resolvedUrls?.local[0] ?? ''}${page}`, close: () => server.close()};
}

/** A server that renders every page it is asked for. */
async function serveNext() {
  const next = path.join(place, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '--hostname', '127.0.0.1', '--port', '6300'], {
    cwd: path.join(place, 'next'),
  });
  const address = 'http://127.0.0.1:6300/';
  for (let turn = 0; turn < 100; turn++) {
    if (await fetch(address).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {address, close: () => server.kill()};
}

/** What is said on the console of a page, and what goes wrong. @param {import('playwright-core').Page} page */
function complaintsOf(page) {
  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', ({message}) => complaints.push(message));
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) complaints.push(line.text());
  });
  return complaints;
}

/** Walks through the page as its reader. @param {string} address @param {string} title */
async function walk(address, title) {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(address);
  const visitor = await Visitor.of(page);
  await visitor.find('heading', title);

  await visitor.find('heading', 'First heading');
  assert.equal((await visitor.all('term')).length, 2, 'the attribute `facts` arrives');
  await visitor.find('StaticText', '9.9.9');
  await visitor.find('StaticText', 'Words of this page.');
  assert.equal((await visitor.all('heading', 'Neck pain')).length, 1, 'the attribute `condition` arrives');
  await visitor.find('button', /^Source 10/);

  await visitor.press('button', 'Change the heading');
  await visitor.find('heading', 'Second heading');

  await visitor.press('checkbox', /None of these/);
  await visitor.press('button', /^Check/);
  await visitor.press('link', 'Book an appointment');
  await visitor.find('StaticText', /Checked 1 times, found https:\/\/clinic\.example\/book/);
  assert.deepEqual(complaints, []);
  await page.close();
}

/** Everything that a reader's browser would load. @param {string} folder @returns {string} */
function scripts(folder) {
  return readdirSync(path.join(place, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /(^|\/)[^/]+\.m?js$/.test(file) && !/(^|\/)(server|cache|dev)\//.test(file))
    .map((file) => readFileSync(path.join(place, folder, file), 'utf8'))
    .join('\n');
}

for (const consumer of consumers) {
  const {folder, title, steps = ['check', 'build']} = consumer;
  describe(title, () => {
    for (const step of steps) {
      it(`passes its own ${step}`, () => {
        run('npm', ['run', '--silent', step, '--workspace', folder]);
      });
    }

    it('shows the widgets, hands in attributes, a property and content, and hears events, without a warning', async () => {
      const {address, close} = await serve(consumer);
      try {
        await walk(address, title);
      } finally {
        await close();
      }
    });

    if (steps.includes('build')) {
      it('keeps what defines the elements, and leaves out the elements that nobody asked for', () => {
        const text = scripts(folder === 'next' ? 'next/.next/static' : `${folder}/dist`);
        assert.match(text, /therapy-quick-facts/);
        assert.doesNotMatch(text, /["'`]therapy-comparison["'`]/);
      });
    }
  });
}
