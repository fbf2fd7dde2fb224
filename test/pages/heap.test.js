import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serveHosts} from '../hosts/server.js';
import {visitorsBrowser} from '../support/visitor.js';

/** How often an element comes to a page and leaves it again. */
const cycles = 10_000;
const allowed = 1.02;

/** Compiled code grows for a while as it warms up; without compilers, what is left is what the widgets keep. */
const withoutCompilers = '--js-flags=--no-lazy-feedback-allocation --no-opt --no-sparkplug --no-maglev';

/** @type {Awaited<ReturnType<typeof serveHosts>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  server = await serveHosts();
  browser = await visitorsBrowser([withoutCompilers]);
});

after(async () => {
  await browser.close();
  server.close();
});

describe('widgets that come and go', () => {
  it(`leave the heap flat over ${cycles} times`, {timeout: 180_000}, async (test) => {
    const tab = await browser.newPage();
    await tab.goto(`${server.address}/plain.html`);
    const session = await tab.context().newCDPSession(tab);
    const heap = async () => {
      for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
      const {metrics} = await session.send('Performance.getMetrics');
      return metrics.find(({name}) => name === 'JSHeapUsedSize')?.value ?? NaN;
    };
    await session.send('Performance.enable');
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('main > *')].every((one) => one.matches(':state(ready)')),
    );
    await comeAndGo(tab, cycles / 10);
    const before = await heap();
    await comeAndGo(tab, cycles);
    const after = await heap();
    test.diagnostic(`heap ${(before / 1e6).toFixed(2)} MB, then ${(after / 1e6).toFixed(2)} MB`);
    assert.ok(after < before * allowed, `${before} bytes grew to ${after}`);
    await tab.close();
  });
});

/**
 * Takes every widget out of the page and puts it back, and brings a new one of each kind for a moment: two cycles a turn.
 *
 * @param {import('playwright-core').Page} tab
 * @param {number} times
 */
async function comeAndGo(tab, times) {
  await tab.evaluate(async (count) => {
    const main = /** @type {HTMLElement} */ (document.querySelector('main'));
    const widgets = [...main.children];
    for (let turn = 0; turn < count / 2; turn++) {
      const widget = /** @type {Element} */ (widgets[turn % widgets.length]);
      const next = widget.nextSibling;
      widget.remove();
      main.insertBefore(widget, next);
      const another = document.createElement(widget.localName);
      main.append(another);
      if (turn % 20 === 0) await new Promise((resolve) => setTimeout(resolve));
      another.remove();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }, times);
}
