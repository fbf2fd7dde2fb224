import {Stand} from './stand.js';

const count = 30;

export const screens = /** @type {const} */ (['on-screen', 'off-screen']);

/**
 * What one instance keeps, on the screen and far below it: bytes of script and of the browser's own objects for it (nodes, styles,
 * layout); and its nodes and listeners.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<Record<string, number>>}
 */
export async function measureMemory(browser, address) {
  const stand = await Stand.at(browser, address);
  await stand.load();
  /** @type {Record<string, number>} */
  const found = {};
  for (const screen of screens) {
    await stand.page.evaluate((name) => document.querySelector('#place')?.setAttribute('class', name), screen);
    const {memory, nodes, listeners} = await keptByEach(stand);
    Object.assign(found, {[screen]: memory, nodes, listeners});
    await stand.clear();
  }
  await stand.close();
  return found;
}

/** The first instance brings what all share, and does not count. @param {Stand} stand */
async function keptByEach(stand) {
  await stand.mount(1);
  const before = await kept(stand);
  await stand.mount(count);
  const after = await kept(stand);
  const each = (/** @type {keyof typeof after} */ name) => (after[name] - before[name]) / count;
  return {memory: each('memory'), nodes: each('nodes'), listeners: each('listeners')};
}

/** @param {Stand} stand */
async function kept(stand) {
  await stand.collectGarbage();
  const {usedSize, embedderHeapUsedSize, backingStorageSize} = await stand.session.send('Runtime.getHeapUsage');
  const {Nodes: nodes = 0, JSEventListeners: listeners = 0} = await stand.counters();
  return {memory: usedSize + embedderHeapUsedSize + backingStorageSize, nodes, listeners};
}
