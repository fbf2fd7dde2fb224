import type {Fixture} from './fixture.js';

/** Odd, so that the box is ticked in the end; many, since one tick is shorter than the clock's step. */
const times = 201;

/** Milliseconds of main thread for one tick of the first box, up to layout. */
export async function measureToggle(fixture: Fixture): Promise<number> {
  await toggle(fixture, times);
  const spent = await fixture.time(
    () => toggle(fixture, times),
    () => toggle(fixture, 0),
  );
  return spent / times;
}

async function toggle({page}: Fixture, count: number): Promise<void> {
  const changed = await page.evaluate((count) => window.bench.toggleFirstBox(count), count);
  if (count > 0 && !changed) throw new Error(`No box changed on ${page.url()}`);
}
