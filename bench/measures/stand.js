/**
 * A page on which one thing is measured, and the browser's own counters of it. Times are processor time of the page's main thread:
 * what else the machine does hardly reaches them, and waiting is not counted.
 */
export class Stand {
  /** @param {import('playwright-core').Page} page @param {import('playwright-core').CDPSession} session */
  constructor(page, session) {
    this.page = page;
    this.session = session;
  }

  /** @param {import('playwright-core').Browser} browser @param {string} address */
  static async at(browser, address) {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.addInitScript(keepRoots);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(address);
    const stand = new Stand(page, session);
    await stand.settle();
    return stand;
  }

  /** Runs the peer's script; afterwards the page can make instances. */
  async load() {
    await this.page.evaluate(async () => {
      const address = `${location.href}page.js`;
      await import(address);
    });
    await this.settle();
  }

  /** Puts instances on the page and waits until it has come to rest. @param {number} count */
  async mount(count) {
    await this.page.evaluate(append, count);
    await this.settle();
  }

  /** Takes all instances away again. */
  async clear() {
    await this.page.evaluate(empty);
    await this.settle();
    await this.collectGarbage();
  }

  settle() {
    return this.page.evaluate(settled);
  }

  async collectGarbage() {
    for (let turn = 0; turn < 2; turn++) await this.session.send('HeapProfiler.collectGarbage');
  }

  /**
   * Milliseconds of main thread that something takes, less what an empty turn of the same kind takes.
   *
   * @param {() => Promise<void>} work
   * @param {() => Promise<void>} empty
   */
  async time(work, empty) {
    const nothing = await this.#spent(empty);
    return (await this.#spent(work)) - nothing;
  }

  /** @returns {Promise<Record<string, number>>} */
  async counters() {
    const {metrics} = await this.session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  }

  close() {
    return this.page.close();
  }

  /** @param {() => Promise<void>} work */
  async #spent(work) {
    const before = await this.counters();
    await work();
    const after = await this.counters();
    return ((after['TaskDuration'] ?? 0) - (before['TaskDuration'] ?? 0)) * 1000;
  }
}

/** Closed roots are kept for the bench alone, to reach the first box of a checker. */
function keepRoots() {
  window.roots = [];
  /** @type {(this: Element, options: ShadowRootInit) => ShadowRoot} */
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function (/** @type {ShadowRootInit} */ options) {
    const root = attachShadow.call(this, options);
    window.roots.push(root);
    return root;
  };
}

/** Until nothing grows any more: every frame loaded, and the height the same three times running. */
async function settled() {
  const complete = (/** @type {HTMLIFrameElement} */ {contentDocument, contentWindow}) =>
    contentDocument?.readyState === 'complete' && contentWindow?.location.href !== 'about:blank';
  const waiting = [...document.querySelectorAll('iframe')].filter((frame) => !complete(frame));
  await Promise.all(
    waiting.map((one) => new Promise((resolve) => one.addEventListener('load', resolve, {once: true}))),
  );
  for (let same = 0, height = -1; same < 3;) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = document.documentElement.scrollHeight;
    same = now === height ? same + 1 : 0;
    height = now;
  }
}

/** @param {number} count */
function append(count) {
  const all = document.createDocumentFragment();
  for (let turn = 0; turn < count; turn++) all.append(window.make());
  document.querySelector('#place')?.append(all);
}

function empty() {
  document.querySelector('#place')?.replaceChildren();
  window.roots = [];
}
