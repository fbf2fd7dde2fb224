import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {preview} from 'vite';
import {languages} from '../build/entries.js';
import {root, siteFolder} from '../build/paths.js';
import {browserFlags} from './browser-flags.js';
import {provideBrowser} from './browser.js';

const output = path.join(root, 'src/snippets/frame-heights.json');

/** Width of the frame in CSS pixels. */
const width = 600;

/** Measures the height of each built widget in a frame, in every language, and writes `frame-heights.json`. */
const server = await preview({
  configFile: false,
  root,
  build: {outDir: siteFolder},
  preview: {port: 0, host: '127.0.0.1'},
});
const browser = await chromium.launch({executablePath: await provideBrowser(), args: browserFlags});
const page = await browser.newPage({viewport: {width, height: 800}});
const tags = readdirSync(path.join(root, 'dist/embed')).flatMap((name) => /^(.*)\.html$/.exec(name)?.[1] ?? []);

const heights: Record<string, Record<string, number>> = {};
for (const tag of tags.sort()) heights[tag] = await measureTag(tag);
await browser.close();
await server.close();
writeFileSync(output, `${JSON.stringify(heights, null, 2)}\n`);
console.log(`${tags.length} widgets in ${languages.length + 1} languages: ${path.relative(root, output)}`);

/** The heights of a widget by language, in CSS pixels. */
async function measureTag(tag: string): Promise<Record<string, number>> {
  const byLanguage: Record<string, number> = {};
  for (const language of ['en', ...languages]) byLanguage[language] = await measure(tag, language);
  return byLanguage;
}

async function measure(tag: string, language: string): Promise<number> {
  await page.goto(`${server.resolvedUrls?.local[0]}embed/${tag}.html?lang=${language}`);
  const widget = page.locator('[data-attributes]');
  await widget.and(page.locator(':state(ready)')).waitFor();
  return widget.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
}
