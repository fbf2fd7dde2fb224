import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import {preview} from 'vite';
import {root, siteFolder} from '../build/paths.js';
import {browserFlags} from './browser-flags.js';
import {provideHeadlessBrowser} from './browser.js';

const output = path.join(root, 'docs/images/clinic-page.webp');

/** In CSS pixels. */
const viewport = {width: 1120, height: 800};

/** What the picture shows above and below the widget, in CSS pixels. */
const around = 48;

/** Takes the picture of the README: the built page of a clinic, where its quick facts are. */
const server = await preview({
  configFile: false,
  root,
  build: {outDir: siteFolder},
  preview: {port: 0, host: '127.0.0.1'},
});
const browser = await puppeteer.launch({executablePath: await provideHeadlessBrowser(), args: browserFlags});
try {
  mkdirSync(path.dirname(output), {recursive: true});
  writeFileSync(output, await picture(server.resolvedUrls?.local[0] ?? ''));
  console.log(path.relative(root, output));
} finally {
  await browser.close();
  await server.close();
}

/** The picture as WebP: the whole width of the page, from above the widget to below it. */
async function picture(address: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: 'light'}]);
  await page.goto(address);
  await page.waitForSelector('therapy-quick-facts:state(ready)');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const {y, height} = await page.$eval('therapy-quick-facts', (widget) => {
    const {top, height} = widget.getBoundingClientRect();
    return {y: top + scrollY, height};
  });
  const clip = {x: 0, y: y - around, width: viewport.width, height: height + 2 * around};
  return page.screenshot({type: 'webp', quality: 80, clip});
}
