import type {Browser, CDPSession} from 'playwright-core';
import {pageScript} from './page-script.js';

/** Slow 4G: latency in ms, throughput in bytes per second. */
const connection = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000};
const cpuSlowdown = 4;
const heights: Readonly<Record<number, number>> = {390: 844, 1280: 900};

/**
 * A first visit to an article on a slow phone, or on a screen of another width in CSS pixels: what `page/page-load.ts` observes, and
 * `mainThread`, all in milliseconds of the throttled processor. `label` is the first label of the card.
 */
export async function measurePageLoad(browser: Browser, address: string, label: string, width: number) {
  const context = await browser.newContext({viewport: {width, height: heights[width] ?? 900}, deviceScaleFactor: 2});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await throttle(session);
  const observe = `window.bench.observePageLoad(${JSON.stringify(label)})`;
  await page.addInitScript({content: `${await pageScript()}\n${observe}`});
  await page.goto(address, {waitUntil: 'load'});
  await page.evaluate(() => window.bench.quiet());
  const mainThread = await mainThreadTime(session);
  const observed = await page.evaluate(() => window.bench.pageLoad);
  await context.close();
  return {...observed, mainThread};
}

async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', connection);
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
}

async function mainThreadTime(session: CDPSession): Promise<number> {
  const {metrics} = await session.send('Performance.getMetrics');
  return (metrics.find(({name}) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}
