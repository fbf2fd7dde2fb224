import type {Page, ViewportSize} from 'playwright-core';
import {PNG} from 'pngjs';

/** What a dialog or popover needs of the viewport to show itself whole: at least this, and a margin above and below. */
const overlayHeight = 600;
const overlayMargins = 64;

/** A larger story would make a large file. Its picture has its beginning and its end; other stories show its parts. */
const maxPixels = 3_000_000;
const endHeight = 1000;

/** Takes the picture of a whole story. */
export async function screenshot(page: Page): Promise<PNG> {
  const {width, height} = await fitViewport(page);
  if (width * height <= maxPixels) return shoot(page, {width, height}, 0);
  const size = {width, height: endHeight};
  return above(await shoot(page, size, 0), await shoot(page, size, height - endHeight));
}

async function shoot(page: Page, size: ViewportSize, top: number): Promise<PNG> {
  const clip = {x: 0, y: top, ...size};
  return PNG.sync.read(await page.screenshot({animations: 'disabled', caret: 'hide', clip}));
}

/** One picture above another of the same size. */
function above(upper: PNG, lower: PNG): PNG {
  const {width, height} = upper;
  const both = new PNG({width, height: 2 * height});
  both.data = Buffer.concat([upper.data, lower.data]);
  return both;
}

/** Makes the viewport as large as the story. A larger viewport can bring more of the story into layout, so it measures again. */
async function fitViewport(page: Page): Promise<ViewportSize> {
  for (let turn = 0; turn < 10; turn++) {
    await drawn(page);
    const size = await sizeOf(page);
    const now = page.viewportSize();
    if (now?.width === size.width && now.height === size.height) return size;
    await page.setViewportSize(size);
  }
  throw new Error('the size of the story depends on the size of the viewport');
}

/** Resolves once the fonts have come, nothing waits to be rendered, in idle time either, and what changed is on the screen. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // The browser calls back in the order in which it was asked: after the widgets. A window as high as the article can keep it
    // from being idle, so that widgets render after their timeout.
    await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 1500}));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await document.fonts.ready;
  });
}

async function sizeOf(page: Page): Promise<ViewportSize> {
  const story = await page.locator('main').evaluate((main) => {
    const {right, bottom} = main.getBoundingClientRect();
    return {width: Math.ceil(Math.max(right, main.scrollWidth)), height: Math.ceil(bottom + scrollY)};
  });
  return {...story, height: Math.max(story.height, ...(await overlayHeights(page)))};
}

async function overlayHeights(page: Page): Promise<number[]> {
  const overlays = page.locator('dialog[open], :popover-open');
  const heights = await overlays.evaluateAll((all) => all.map(({scrollHeight}) => scrollHeight));
  return heights.map((height) => Math.max(height + overlayMargins, overlayHeight));
}
