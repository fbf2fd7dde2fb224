import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import pixelmatch from 'pixelmatch';
import {PNG} from 'pngjs';
import UPNG from 'upng-js';
import {preview} from 'vite';
import {visitorsBrowser} from '../support/visitor.js';

const root = path.resolve(import.meta.dirname, '../..');
const shots = path.join(import.meta.dirname, 'screenshots');
const differences = path.join(root, 'node_modules/.cache/story-differences');
const update = process.argv.includes('--update');

/** Pictures that belong to a story of this run. @type {Set<string>} */
const taken = new Set();

/** Part of a picture that may differ: letters are drawn a little differently from machine to machine. */
const tolerance = 0.02;

/** @type {{id: string, type: string, title: string, name: string}[]} */
const stories = Object.values(JSON.parse(readFileSync(path.join(root, 'dist/storybook/index.json'), 'utf8')).entries);
const shown = stories.filter(({type}) => type === 'story');

/** @type {Record<string, (page: import('playwright-core').Page) => Promise<unknown>>} */
const looks = {
  light: () => Promise.resolve(),
  dark: (page) => page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark')),
  'forced-colours': (page) => page.emulateMedia({forcedColors: 'active'}),
  'right-to-left': async (page) => {
    await page.emulateMedia({forcedColors: 'none'});
    await page.evaluate(() => {
      document.documentElement.style.setProperty('color-scheme', 'light');
      document.documentElement.dir = 'rtl';
    });
  },
};

/** Looks that a story with its own theme, direction or paper does not need. */
const alreadySet = /--(dark|right-to-left|printed|in-spanish|.*-dark|.*-printed|.*-in-the-dark)$/;

/** @type {import('vite').PreviewServer} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;
let address = '';

before(async () => {
  server = await preview({
    configFile: false,
    root,
    logLevel: 'silent',
    build: {outDir: 'dist/storybook'},
    preview: {port: 6100, host: '127.0.0.1'},
  });
  address = server.resolvedUrls?.local[0] ?? '';
  browser = await visitorsBrowser();
});

after(async () => {
  await browser.close();
  await server.close();
});

/**
 * What goes wrong on a page from now on.
 *
 * @param {import('playwright-core').Page} page
 */
function complaintsOf(page) {
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', ({message}) => errors.push(message));
  page.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  return errors;
}

/** Pages that wait for a story: one that has shown a story has the scripts of Storybook at hand. @type {import('playwright-core').Page[]} */
const idle = [];

/**
 * Lends a page of the usual size and look, and takes it back.
 *
 * @param {(page: import('playwright-core').Page, errors: string[]) => Promise<unknown>} show
 */
async function onPage(show) {
  const page = idle.pop() ?? (await browser.newPage({deviceScaleFactor: 0.5}));
  const errors = complaintsOf(page);
  await page.setViewportSize({width: 800, height: 1000});
  await page.emulateMedia({reducedMotion: 'reduce', forcedColors: 'none'});
  try {
    await show(page, errors);
  } finally {
    page.removeAllListeners();
    idle.push(page);
  }
}

/**
 * What Storybook reports of a story, once its play function and its accessibility check came to an end.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} id
 * @returns {Promise<any>}
 */
async function finished(page, id) {
  await page.goto(`${address}iframe.html?id=${id}&viewMode=story`);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const wait = () => {
          const channel = /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__;
          if (!channel) return setTimeout(wait, 10);
          const last = channel.last?.('storyFinished');
          if (last) return resolve(last[0]);
          return channel.once('storyFinished', resolve);
        };
        wait();
      }),
  );
}

/**
 * The room that a story takes; a popover or dialog finds a place on what is left of a small page.
 *
 * @param {import('playwright-core').Page} page
 */
async function placeOf(page) {
  const place = await page.locator('main').boundingBox();
  if (!place) throw new Error('the story shows nothing');
  return {
    width: Math.ceil(Math.min(Math.max(place.width, 240), 1280)),
    height: Math.ceil(Math.min(Math.max(place.height, 600), 1800)),
  };
}

/** @param {any} result */
function faultsOf({status, reporters = []}) {
  const violations = reporters.flatMap((/** @type {any} */ {type, result}) =>
    type === 'a11y'
      ? (result?.violations ?? []).map((/** @type {any} */ {id, nodes}) => `${id}: ${nodes[0]?.html}`)
      : [],
  );
  return status === 'success' ? violations : [status, ...violations];
}

/**
 * Compares a picture with the one that was approved; the difference is left where a developer can look at it.
 *
 * @param {string} name
 * @param {Buffer} picture
 */
function compare(name, picture) {
  const file = path.join(shots, `${name}.png`);
  taken.add(`${name}.png`);
  if (update || !existsSync(file)) {
    mkdirSync(shots, {recursive: true});
    assert.ok(update, `${name} has no approved picture; look at it, then: npm run screenshots`);
    return writeFileSync(file, inFewColours(PNG.sync.read(picture)));
  }
  const [approved, now] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(picture)];
  const size = {width: Math.max(approved.width, now.width), height: Math.max(approved.height, now.height)};
  const difference = new PNG(size);
  const count = pixelmatch(onto(approved, size), onto(now, size), difference.data, size.width, size.height, {
    threshold: 0.2,
  });
  if (count <= size.width * size.height * tolerance) return undefined;
  mkdirSync(differences, {recursive: true});
  writeFileSync(path.join(differences, `${name}.png`), PNG.sync.write(difference));
  writeFileSync(path.join(differences, `${name}.now.png`), picture);
  assert.fail(
    `${name} differs in ${count} pixels; see node_modules/.cache/story-differences. If that is meant: npm run screenshots`,
  );
}

/**
 * What is kept of a picture: 16 colours are enough to compare it, in a sixth of the bytes.
 *
 * @param {PNG} picture
 */
function inFewColours({data, width, height}) {
  const pixels = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  return Buffer.from(UPNG.encode([/** @type {ArrayBuffer} */ (pixels)], width, height, 16));
}

/**
 * @param {PNG} picture
 * @param {{width: number, height: number}} size
 */
function onto(picture, size) {
  const ground = new PNG(size);
  PNG.bitblt(picture, ground, 0, 0, picture.width, picture.height, 0, 0);
  return ground.data;
}

describe('a story', {concurrency: 2}, () => {
  for (const {id, title, name} of shown) {
    it(`${title}, ${name}: plays through, is accessible, and looks as approved`, {timeout: 60_000}, () =>
      onPage(async (page, errors) => {
        const result = await finished(page, id);
        assert.deepEqual([...errors, ...faultsOf(result)], []);
        for (const [look, dress] of Object.entries(looks)) {
          if (look !== 'light' && alreadySet.test(id)) continue;
          await dress(page);
          await page.setViewportSize(await placeOf(page));
          compare(`${id}.${look}`, await page.screenshot({animations: 'disabled', caret: 'hide'}));
        }
      }),
    );
  }
});

describe('a page of Storybook', {concurrency: 2}, () => {
  for (const {id, title, name} of stories.filter(({type}) => type === 'docs')) {
    it(`${title}, ${name}, shows itself without a complaint`, {timeout: 60_000}, () =>
      onPage(async (page, errors) => {
        await page.goto(`${address}iframe.html?id=${id}&viewMode=docs`);
        await page.getByRole('heading', {level: 1, name: title.split('/').at(-1)}).waitFor();
        assert.deepEqual(errors, []);
      }),
    );
  }
});

it('no picture is left of a story that is gone', () => {
  const orphans = readdirSync(shots).filter((file) => !taken.has(file));
  if (update) orphans.forEach((file) => rmSync(path.join(shots, file)));
  else assert.deepEqual(orphans, []);
});
