import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {PNG} from 'pngjs';
import {widgetTags} from '../../../src/widgets.js';
import {suiteBrowser} from '../../support/visitor.js';
import {tagFor} from '../hosts/hosts.js';
import {suiteHosts} from '../hosts/server.js';

const tags = widgetTags.filter((tag) => tag !== 'therapy-guide');
const body = tags.map((tag) => `<${tag} ref="10"></${tag}><div style="height: 900px"></div>`).join('');
const server = suiteHosts({
  '/all.html': `<!doctype html><html lang="en"><title>All</title>${tagFor('therapy-widgets.js')}<body>${body}</body></html>`,
});
const browser = suiteBrowser();

/** A phone on which nobody has scrolled. */
async function visit(): Promise<Page> {
  const page = await browser().newPage({viewport: {width: 390, height: 700}});
  await page.goto(`${server().address}/all.html`);
  await page.waitForFunction((names) => names.every((name) => document.querySelector(`${name}:state(ready)`)), tags);
  return page;
}

/** How many colors stand in a part of a picture. */
function colorsIn(picture: PNG, {x, y, width, height}: DOMRect): number {
  const found = new Set<number>();
  for (let row = Math.floor(y); row < y + height; row++) {
    for (let column = Math.floor(x); column < x + width; column++) {
      found.add(picture.data.readUInt32BE((row * picture.width + column) * 4));
    }
  }
  return found.size;
}

/** Each widget in pieces of a screen, so that no part of a long one is left out. */
function piecesOf(page: Page): Promise<{tag: string; piece: DOMRect}[]> {
  return page.evaluate(
    (names) =>
      names.flatMap((tag) => {
        const {x, y, width, height} = document.querySelector(tag)?.getBoundingClientRect() ?? new DOMRect();
        const count = Math.ceil(height / 700);
        return Array.from({length: count}, (_, index) => ({
          tag,
          piece: new DOMRect(x, y + scrollY + (index * height) / count, width, height / count).toJSON() as DOMRect,
        }));
      }),
    tags,
  );
}

describe('a page that is captured before anybody scrolls', {timeout: 120_000}, () => {
  it('shows every widget in a picture of the whole page', async () => {
    const page = await visit();
    const picture = PNG.sync.read(await page.screenshot({fullPage: true}));
    const pieces = await piecesOf(page);
    assert.deepEqual([...new Set(pieces.map(({tag}) => tag))], tags);
    for (const {tag, piece} of pieces) assert.ok(colorsIn(picture, piece) > 8, `${tag} at ${piece.y}`);
    await page.close();
  });

  it('shows every widget in an archive of the page, where no script runs', async () => {
    const page = await visit();
    const session = await page.context().newCDPSession(page);
    const {data} = await session.send('Page.captureSnapshot', {format: 'mhtml'});
    const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
    writeFileSync(path.join(folder, 'page.mhtml'), data);
    await page.goto(`file://${folder}/page.mhtml`);
    const shown = await page.evaluate(
      (names) => names.filter((name) => (document.querySelector(name)?.getBoundingClientRect().height ?? 0) > 8),
      tags,
    );
    assert.deepEqual(shown, tags);
    await page.close();
    rmSync(folder, {recursive: true});
  });
});
