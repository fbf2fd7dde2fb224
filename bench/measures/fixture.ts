import type {Browser, CDPSession, Page} from 'playwright-core';
import {pageScript} from './page-script.js';

/**
 * A page on which one thing is measured, with the browser's own counters. Times are CPU time of the page's main thread, so that
 * waiting is not counted and other processes hardly change them.
 */
export class Fixture {
  constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async open(browser: Browser, address: string): Promise<Fixture> {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    await page.addInitScript({content: await pageScript()});
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});
    await page.goto(address);
    const fixture = new Fixture(page, session);
    await page.evaluate(() => window.bench.holdIdleCallbacks());
    await fixture.settle();
    return fixture;
  }

  /** Runs the peer's script; afterwards the page can make instances. */
  async load(): Promise<void> {
    await this.page.evaluate(async () => {
      const address = `${location.href}page.js`;
      await import(address);
    });
    await this.settle();
  }

  /** Puts instances on the page and waits until it has come to rest; what they leave for idle time waits. */
  async mount(count: number): Promise<void> {
    await this.page.evaluate((count) => window.bench.append(count), count);
    await this.settle();
  }

  /** Runs what waits for idle time. */
  async idle(): Promise<void> {
    await this.page.evaluate(() => window.bench.runIdleCallbacks());
    await this.settle();
  }

  /** Removes all instances. */
  async clear(): Promise<void> {
    await this.page.evaluate(() => window.bench.clear());
    await this.settle();
    await this.collectGarbage();
  }

  settle(): Promise<void> {
    return this.page.evaluate(() => window.bench.settle());
  }

  /** Twice: the first collection frees what the second one can collect. */
  async collectGarbage(): Promise<void> {
    for (let turn = 0; turn < 2; turn++) await this.session.send('HeapProfiler.collectGarbage');
  }

  /** Milliseconds of main thread that some work takes, minus what the same call takes without work. */
  async time(work: () => Promise<void>, noWork: () => Promise<void>): Promise<number> {
    const overhead = await this.#mainThread(noWork);
    return (await this.#mainThread(work)) - overhead;
  }

  /** The browser's counters by name; durations are in seconds. */
  async counters(): Promise<Readonly<Record<string, number>>> {
    const {metrics} = await this.session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async #mainThread(work: () => Promise<void>): Promise<number> {
    const before = await this.counters();
    await work();
    const after = await this.counters();
    return ((after['TaskDuration'] ?? NaN) - (before['TaskDuration'] ?? NaN)) * 1000;
  }
}
