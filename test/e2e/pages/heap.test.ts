import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CDPSession, Page} from 'playwright-core';
import {suiteBrowser} from '../../support/visitor.js';
import {suiteHosts} from '../hosts/server.js';

/** How often an element comes to a page and leaves it again. */
const cycles = 10_000;
const allowed = 1.02;

/** Compiled code grows for a while as it warms up; without compilers, what is left is what the widgets keep. */
const withoutCompilers = '--js-flags=--no-lazy-feedback-allocation --no-opt --no-sparkplug --no-maglev';

describe('widgets that come and go', {timeout: 240_000}, () => {
  const server = suiteHosts();
  const browser = suiteBrowser(withoutCompilers);

  it(`leave the heap flat over ${cycles} times`, async (test) => {
    const tab = await browser().newPage();
    await tab.goto(`${server().address}/plain.html`);
    const session = await tab.context().newCDPSession(tab);
    await session.send('Performance.enable');
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('main > *')].every((one) => one.matches(':state(ready)')),
    );
    await comeAndGo(tab, cycles / 10);
    const before = await heapOf(session);
    await comeAndGo(tab, cycles);
    const after = await heapOf(session);
    test.diagnostic(`heap ${(before / 1e6).toFixed(2)} MB, then ${(after / 1e6).toFixed(2)} MB`);
    assert.ok(after < before * allowed, `${before} bytes grew to ${after}`);
    await tab.close();
  });
});

/** Bytes of the heap in use, after garbage was collected. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'JSHeapUsedSize')?.value ?? NaN;
}

/** Takes every widget out of the page and puts it back, and brings a new one of each kind for a moment: two cycles a turn. */
async function comeAndGo(tab: Page, times: number): Promise<void> {
  await tab.evaluate(async (count) => {
    const main = document.querySelector('main');
    if (!main) throw new Error('The page has no main part.');
    const widgets = [...main.children];
    for (let turn = 0; turn < count / 2; turn++) {
      const widget = widgets[turn % widgets.length];
      if (!widget) throw new Error('The page has no widgets.');
      const next = widget.nextSibling;
      widget.remove();
      main.insertBefore(widget, next);
      const another = document.createElement(widget.localName);
      main.append(another);
      // A turn of the event loop, in which the widgets that came have their updates.
      if (turn % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
      another.remove();
    }
    await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 1500}));
  }, times);
}
