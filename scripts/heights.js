import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {format, resolveConfig} from 'prettier';
import {preview} from 'vite';
import {siteFolder} from './site.js';
import {browserFlags} from './tools/browser-flags.js';
import {provideBrowser} from './tools/browser.js';

const root = path.resolve(import.meta.dirname, '..');
const width = 600;

/** Measures each built widget in a frame 600 pixels wide, in every language, and writes down how high it is. */
const server = await preview({
  configFile: false,
  root,
  build: {outDir: siteFolder},
  preview: {port: 0, host: '127.0.0.1'},
});
const browser = await chromium.launch({executablePath: await provideBrowser(), args: browserFlags});
const page = await browser.newPage({viewport: {width, height: 800}});
const pages = readdirSync(path.join(root, 'dist/embed')).filter((name) => name.endsWith('.html'));
const languages = readdirSync(path.join(root, 'dist/cdn/lang')).flatMap((name) => /^(.*)\.js$/.exec(name)?.[1] ?? []);

/** @param {string} language @returns {Promise<string>} */
async function measured(language) {
  const rows = [];
  for (const name of pages.sort()) {
    await page.goto(`${server.resolvedUrls?.local[0]}embed/${name}?lang=${language}`);
    await page.waitForTimeout(300);
    const height = await page
      .locator('[data-attributes]')
      .evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
    rows.push(`'${path.basename(name, '.html')}': ${height},`);
  }
  return rows.join('\n');
}

const english = await measured('en');
const others = [];
for (const language of languages) others.push(`${language}: {\n${await measured(language)}\n},`);
await browser.close();
await server.close();

const file = path.join(root, 'scripts/embed/heights.ts');
const text = `/** Heights of the widgets in a frame 600 pixels wide, so that a page hardly moves while one loads. \`npm run heights\` measures them. */
export const heights: Readonly<Record<string, number>> = {
${english}
};

/** The same in the other languages. */
export const heightsIn: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${others.join('\n')}
};

/** With how many pixels a frame starts. */
export function heightOf(tag: string, language = 'en'): number {
  return heightsIn[language]?.[tag] ?? heights[tag] ?? 600;
}
`;
writeFileSync(file, await format(text, {...(await resolveConfig(file)), filepath: file}));
console.log(`${pages.length} heights, in ${languages.length + 1} languages, in ${path.relative(root, file)}`);
