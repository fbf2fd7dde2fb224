import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {ReadyPicture} from '../../../src/snippets/ready-picture.js';
import {loadPictureTools} from '../../../src/cli/picture-tools.js';
import {parseSize} from '../../../src/picture/size.js';
import {makePicture} from '../../../src/snippets/picture.js';
import {snippet} from '../../../src/snippets/snippet.js';
import {servedFolder} from '../../support/served-folder.js';
import {suiteBrowser} from '../../support/visitor.js';

const root = path.resolve(import.meta.dirname, '../../..');
const pictures = JSON.parse(readFileSync(path.join(root, 'dist/pictures/pictures.json'), 'utf8')) as ReadyPicture[];

/** A newsletter as mail programs make it: a table in a table, and no style sheet. */
const newsletter = (cell: string) => `<!doctype html><html lang="en"><title>News</title><body bgcolor="#eeeeee">
  <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
    <table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff"><tr>
      <td><p>What we offer this month.</p></td></tr><tr><td>${cell}</td></tr>
    </table></td></tr></table>`;

describe('a picture', {timeout: 120_000}, () => {
  const server = servedFolder(root, 'dist');
  const browser = suiteBrowser();
  let page: Page;

  beforeEach(async () => {
    page = await browser().newPage({viewport: {width: 900, height: 900}, deviceScaleFactor: 2});
    await page.goto(`${server().address}pictures/pictures.json`);
  });
  afterEach(() => page.close());

  const code = () => snippet('therapy-quick-facts', 'picture', {}, {base: server().address, integrity: {}, pictures});

  it('fits the column of a newsletter, sharp, and leads to the widget', async () => {
    await page.setContent(newsletter(code()));
    const image = page.getByRole('img', {name: /^Craniosacral therapy: quick facts\. .* Not medical advice\./});
    await image.evaluate((one: HTMLImageElement) => one.decode());
    const box = await image.boundingBox();
    const natural = await image.evaluate(({naturalWidth, naturalHeight}: HTMLImageElement) => [
      naturalWidth,
      naturalHeight,
    ]);
    assert.deepEqual(natural, [2 * (box?.width ?? 0), 2 * (box?.height ?? 0)]);
    assert.equal(box?.width, 600);
    const tables = await page.locator('table table').boundingBox();
    assert.equal(tables?.width, 600);
    await page.getByRole('link', {name: /^Craniosacral therapy: quick facts/}).click();
    await page.getByRole('heading', {name: 'Craniosacral therapy: quick facts'}).waitFor();
  });

  it('says everything where a mail program blocks pictures', async () => {
    await page.route(/\.png$/, (route) => route.abort());
    await page.setContent(newsletter(code()));
    const link = page.getByRole('link', {
      name: /Evidence base: Reviews disagree.*Primary uses: Used for.*Not medical advice\./,
    });
    assert.equal(await link.count(), 1);
  });

  it('fills a slide, in letters that are read from afar', async () => {
    const tools = await loadPictureTools();
    const size = parseSize('wide') ?? assert.fail();
    const attributes = {condition: 'neck-pain', view: 'plot', theme: 'dark'};
    const {svg} = await makePicture({tag: 'therapy-evidence-summary', attributes, size, today: new Date()}, tools);
    await page.setViewportSize({width: 960, height: 540});
    await page.setContent(
      `<!doctype html><html lang="en"><title>Slide</title><style>body {margin: 0} svg {width: 100vw; height: 100vh}</style>${svg}`,
    );
    const slide = page.getByRole('img', {name: 'Craniosacral therapy: what the studies found'});
    assert.deepEqual(await slide.boundingBox(), {x: 0, y: 0, width: 960, height: 540});
    const texts = await slide.locator('text').evaluateAll((all) =>
      all.map((one) => {
        const {left, right, top, bottom, height} = one.getBoundingClientRect();
        return {text: one.textContent, left, right, top, bottom, height};
      }),
    );
    assert.ok(texts.length > 20);
    for (const {text, left, right, top, bottom, height} of texts) {
      assert.ok(left >= 0 && right <= 960 && top >= 0 && bottom <= 540, text ?? '');
      // A line of 13 points is at least 13 pixels high where a slide has 72 for each inch.
      assert.ok(height >= 13, `${text}: ${height}`);
    }
  });
});
