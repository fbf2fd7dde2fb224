import type {Browser} from 'playwright-core';
import {Fixture} from './fixture.js';

/** Instances that are measured together. */
const count = 30;

/**
 * What one instance on the screen retains: `memory` in bytes of script objects and of the browser's own objects (nodes, styles,
 * layout), and numbers of `nodes` and `listeners`.
 */
export async function measureMemory(browser: Browser, address: string) {
  const fixture = await Fixture.open(browser, address);
  await fixture.load();
  await fixture.page.evaluate(() => document.querySelector('#place')?.classList.add('stacked'));
  const perInstance = await retainedPerInstance(fixture);
  await fixture.close();
  return perInstance;
}

/** The first instance also makes what all share, and so it is not counted. */
async function retainedPerInstance(fixture: Fixture) {
  await fixture.mount(1);
  await fixture.idle();
  const before = await retained(fixture);
  await fixture.mount(count);
  await fixture.idle();
  const after = await retained(fixture);
  const each = (name: keyof typeof after) => (after[name] - before[name]) / count;
  return {memory: each('memory'), nodes: each('nodes'), listeners: each('listeners')};
}

async function retained(fixture: Fixture) {
  await fixture.collectGarbage();
  const {usedSize, embedderHeapUsedSize, backingStorageSize} = await fixture.session.send('Runtime.getHeapUsage');
  const {Nodes: nodes = NaN, JSEventListeners: listeners = NaN} = await fixture.counters();
  return {memory: usedSize + embedderHeapUsedSize + backingStorageSize, nodes, listeners};
}
