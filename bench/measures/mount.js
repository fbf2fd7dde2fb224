import {Stand} from './stand.js';
import {timeTick} from './tick.js';

export const hundred = 100;

export const counts = [1, 10, hundred];

/** Many enough to see whether the time grows in step. */
export const thousand = 1000;

/**
 * On one page, milliseconds of main thread for running the script, then from inserting a number of instances until the page has come
 * to rest, for each number, the page being empty before; and for ticking a box, where there is one.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {{counts: readonly number[], tick?: boolean}} what
 * @returns {Promise<Record<string, number>>}
 */
export async function measureMounts(browser, address, {counts, tick = false}) {
  const stand = await Stand.at(browser, address);
  const evaluation = await stand.time(
    () => stand.load(),
    () => stand.settle(),
  );
  /** @type {Record<string, number>} */
  const found = {evaluation};
  for (const count of counts) {
    found[count] = await stand.time(
      () => stand.mount(count),
      () => stand.mount(0),
    );
    if (tick && count === 1) found['tick'] = await timeTick(stand);
    await stand.clear();
  }
  await stand.close();
  return found;
}
