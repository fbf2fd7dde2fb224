import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {format, resolveConfig} from 'prettier';
import {preview} from 'vite';
import {root, siteFolder} from '../build/paths.js';
import {browserFlags} from './browser-flags.js';
import {provideBrowser} from './browser.js';

const output = path.join(root, 'src/snippets/frame-heights.ts');

/** Width of the frame in CSS pixels. */
const width = 600;

/** Measures the height of each built widget in a frame, in every language, and writes `frame-heights.ts`. */
const server = await preview({
  configFile: false,
  root,
  build: {outDir: siteFolder},
  preview: {port: 0, host: '127.0.0.1'},
});
const browser = await chromium.launch({executablePath: await provideBrowser(), args: browserFlags});
const page = await browser.newPage({viewport: {width, height: 800}});
const tags = namesIn('dist/embed', /^(.*)\.html$/);
const languages = namesIn('dist/cdn/lang', /^(.*)\.js$/);

const english = await measureAll('en');
const others: string[] = [];
for (const language of languages) others.push(`${language}: {\n${await measureAll(language)}\n},`);
await browser.close();
await server.close();
writeFileSync(output, await format(moduleSource(), {...(await resolveConfig(output)), filepath: output}));
console.log(`${tags.length} heights in ${languages.length + 1} languages: ${path.relative(root, output)}`);

/** The rows of one language: tag and height in CSS pixels. */
async function measureAll(language: string): Promise<string> {
  const rows: string[] = [];
  for (const tag of tags) rows.push(`'${tag}': ${await measure(tag, language)},`);
  return rows.join('\n');
}

async function measure(tag: string, language: string): Promise<number> {
  await page.goto(`${server.resolvedUrls?.local[0]}embed/${tag}.html?lang=${language}`);
  await page.waitForTimeout(300);
  const widget = page.locator('[data-attributes]');
  return widget.evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
}

/** Base names of the files that match. */
function namesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(path.join(root, folder))
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .sort();
}

function moduleSource(): string {
  return `/** Heights of the widgets in a frame ${width} pixels wide, so that a page hardly moves while one loads. Written by \`npm run heights\`. */
export const heights: Readonly<Record<string, number>> = {
${english}
};

/** The same in the other languages. */
export const heightsIn: Readonly<Record<string, Readonly<Record<string, number>>>> = {
${others.join('\n')}
};

/** Height in pixels that a frame starts with. */
export function heightOf(tag: string, language = 'en'): number {
  return heightsIn[language]?.[tag] ?? heights[tag] ?? 600;
}
`;
}
