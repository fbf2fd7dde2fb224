import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {suiteBrowser} from '../../support/visitor.js';
import {tagFor} from '../hosts/hosts.js';
import {suiteHosts} from '../hosts/server.js';

const cli = path.resolve(import.meta.dirname, '../../../dist/cli/therapy-guide-widgets.js');
const words = execFileSync(process.execPath, [cli, 'snippet', 'therapy-faq', '--format', 'content'], {
  encoding: 'utf8',
}).replace(/<(script|link).*?>(<\/script>)?/g, '');
const pageOf = (script: string) =>
  `<!doctype html><html lang="en"><title>Answers</title>${script}<body><div style="height: 900px"></div>${words}<div style="height: 3000px"></div>`;

const server = suiteHosts({'/live.html': pageOf(tagFor('therapy-faq.js')), '/words.html': pageOf('')});
const browser = suiteBrowser();

async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('therapy-faq:state(ready)'));
  await page.waitForTimeout(300);
}

/** Where the answer is in the window, and whether it is open. */
const answer = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('therapy-faq')?.shadowRoot?.getElementById('faq-painful');
    const {top = NaN} = element?.getBoundingClientRect() ?? {};
    return {top: Math.round(top), open: element instanceof HTMLDetailsElement && element.open};
  });

describe('a link to an answer', {timeout: 120_000}, () => {
  it('leads to the words in the tag where no script runs', async () => {
    const page = await browser().newPage({viewport: {width: 390, height: 700}});
    await page.goto(`${server().address}/words.html#faq-painful`);
    const top = await page.evaluate(() => document.getElementById('faq-painful')?.getBoundingClientRect().top);
    assert.ok(Math.abs(top ?? NaN) < 1, String(top));
    await page.close();
  });

  it('opens it, and loading the page again leaves the reader where they were', async () => {
    const page = await browser().newPage({viewport: {width: 390, height: 700}});
    await page.goto(`${server().address}/live.html#faq-painful`);
    await ready(page);
    assert.deepEqual(await answer(page), {top: 0, open: true});
    await page.reload();
    await ready(page);
    const again = await answer(page);
    assert.ok(again.open && Math.abs(again.top) <= 8, JSON.stringify(again));
    await page.evaluate(() => scrollTo(0, 100));
    await page.waitForTimeout(300);
    await page.reload();
    await ready(page);
    assert.equal(await page.evaluate(() => scrollY), 100);
    assert.ok((await answer(page)).open);
    await page.close();
  });
});
