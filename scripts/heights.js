import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {preview} from 'vite';
import {browserFlags, provideBrowser} from './browser.js';
import {siteFolder} from './site.js';

const root = path.resolve(import.meta.dirname, '..');
const width = 600;

/** Measures the height of each built widget in a frame 600 pixels wide, in every language. */
const server = await preview({
  configFile: false,
  root,
  build: {outDir: siteFolder},
  preview: {port: 0, host: '127.0.0.1'},
});
const browser = await chromium.launch({executablePath: await provideBrowser(), args: browserFlags});
const page = await browser.newPage({viewport: {width, height: 800}});
const pages = readdirSync(path.join(root, 'dist/embed')).filter((name) => name.endsWith('.html'));
const files = readdirSync(path.join(root, 'dist/cdn/lang')).filter((name) => name.endsWith('.js'));
const languages = ['en', ...files.map((name) => path.basename(name, '.js'))];

/** @type {Record<string, Record<string, number>>} */
const heights = {};
for (const name of pages.sort()) heights[path.basename(name, '.html')] = await heightsOf(name);
await browser.close();
await server.close();

const file = path.join(root, 'src/snippets/frame-heights.json');
writeFileSync(file, `${JSON.stringify(heights, null, 2)}\n`);
console.log(`${pages.length} widgets in ${languages.length} languages: ${path.relative(root, file)}`);

/**
 * The height of one page by language.
 *
 * @param {string} name
 */
async function heightsOf(name) {
  /** @type {Record<string, number>} */
  const byLanguage = {};
  for (const language of languages) byLanguage[language] = await heightOf(name, language);
  return byLanguage;
}

/** @param {string} name @param {string} language */
async function heightOf(name, language) {
  await page.goto(`${server.resolvedUrls?.local[0]}embed/${name}?lang=${language}`);
  await page.waitForTimeout(300);
  return page.locator('[data-attributes]').evaluate((widget) => Math.ceil(widget.getBoundingClientRect().height));
}
