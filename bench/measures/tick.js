/** Odd, so that the box is ticked in the end. */
const times = 201;

/** Milliseconds of main thread for ticking the first box of the page, up to layout. @param {import('./stand.js').Stand} stand */
export async function timeTick(stand) {
  await tick(stand, times);
  const spent = await stand.time(
    () => tick(stand, times),
    () => tick(stand, 0),
  );
  return spent / times;
}

/** @param {import('./stand.js').Stand} stand @param {number} count */
async function tick({page}, count) {
  const ticked = await page.evaluate(tickFirst, count);
  if (count > 0 && !ticked) throw new Error(`Nothing was ticked on ${page.url()}`);
}

/** Whether the box has changed, after an odd number of clicks. @param {number} count */
async function tickFirst(count) {
  const [box] = [document, ...window.roots].flatMap((place) => [
    ...place.querySelectorAll(/** @type {'input'} */ ('input[type="checkbox"]')),
  ]);
  if (!box) return false;
  const before = box.checked;
  for (let turn = 0; turn < count; turn++) {
    box.click();
    for (let task = 0; task < 20; task++) await Promise.resolve();
    document.documentElement.getBoundingClientRect();
  }
  return box.checked !== before;
}
