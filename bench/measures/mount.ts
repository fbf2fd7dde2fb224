import type {Browser} from 'playwright-core';
import {Fixture} from './fixture.js';
import {measureToggle} from './toggle.js';

/** Numbers of instances: the first, ten of a kind, and enough of them to see growth that is not linear. */
export const counts = {first: 1, ten: 10, hundred: 100};

export interface MountOptions {
  counts: readonly number[];
  /** Also measures a tick of the first box. */
  toggle?: boolean;
}

/**
 * Milliseconds of main thread on one page: `evaluation` of the script; for each count, inserting that many instances into the empty
 * page until it has come to rest; `withIdle`, the first one and what it leaves for idle time; and `toggle`.
 */
export async function measureMounts(browser: Browser, address: string, {counts: asked, toggle}: MountOptions) {
  const fixture = await Fixture.open(browser, address);
  const times: Record<string, number> = {evaluation: await measureEvaluation(fixture)};
  for (const count of asked) {
    times[count] = await measureMount(fixture, count);
    if (count === counts.first) times['withIdle'] = times[count] + (await measureIdle(fixture));
    if (toggle && count === counts.first) times['toggle'] = await measureToggle(fixture);
    await fixture.clear();
  }
  await fixture.close();
  return times;
}

function measureEvaluation(fixture: Fixture): Promise<number> {
  return fixture.time(
    () => fixture.load(),
    () => fixture.settle(),
  );
}

function measureMount(fixture: Fixture, count: number): Promise<number> {
  return fixture.time(
    () => fixture.mount(count),
    () => fixture.mount(0),
  );
}

function measureIdle(fixture: Fixture): Promise<number> {
  return fixture.time(
    () => fixture.idle(),
    () => fixture.mount(0),
  );
}
