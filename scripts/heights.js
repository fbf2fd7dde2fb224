import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {chromium} from 'playwright-core';
import {preview} from 'vite';
import {browserFlags, provideBrowser} from './browser.js';
import {siteFolder} from './site.js';

const root = path.resolve(import.meta.dirname, '..');
const width = 600;

/** Measures each built widget in a frame 600 pixels wide, and writes down how high it is. */
const server = await preview({
  configFile: false,
  root,
  build: {outDir: siteFolder},
  preview: {port: 0, host: '127.0.0.1'},
});
const browser = await chromium.launch({executablePath: await provideBrowser(), args: browserFlags});
const page = await browser.newPage({viewport: {width, height: 800}});
const pages = readdirSync(path.join(root, 'dist/embed')).filter((name) => name.endsWith('.html'));
const rows = [];
for (const name of pages.sort()) {
  await page.goto(`${server.resolvedUrls?.local[0]}embed/${name}`);
  await page.waitForTimeout(200);
  const height = await page
    .locator('[data-attributes]')
    .evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
  rows.push(`  '${path.basename(name, '.html')}': ${height},`);
}
await browser.close();
await server.close();

const file = path.join(root, 'scripts/embed/heights.ts');
writeFileSync(
  file,
  `/** Heights of the widgets in a frame 600 pixels wide, so that a page hardly moves while one loads. \`npm run heights\` measures them. */
export const heights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
);
console.log(`${rows.length} heights in ${path.relative(root, file)}`);
