/** The end of the last task in which a widget renders for the first time; nothing when none waits. */
let lastTask: Promise<void> | undefined;

/**
 * Gives each widget a task of its own for its first rendering, so that a page with many widgets stays responsive.
 *
 * @returns what to wait for; nothing for the first widget of a task, which renders at once
 */
export function ownTask(): Promise<void> | undefined {
  const before = lastTask;
  const own = (before ?? Promise.resolve()).then(nextTask);
  lastTask = own;
  void own.then(() => {
    if (lastTask === own) lastTask = undefined;
  });
  return before;
}

/** Waits until no widget waits for its first rendering. */
export async function allRendered(): Promise<void> {
  while (lastTask) await lastTask;
}

/** The next frame of each page, for the widgets that come before it: they go on together, and so show in one step. */
const nextFrames = new WeakMap<Document, Promise<void>>();

/** Milliseconds until a frame that was drawn is on the screen. No event tells when that is. */
const untilShown = 100;

/**
 * Waits until the page has painted what it has, and shows it: what is removed before does not count as painted. A page in the
 * background does not paint.
 */
export async function afterPaint(page: Document): Promise<void> {
  if (page.hidden) return;
  const frame = nextFrames.get(page) ?? nextFrame(page);
  nextFrames.set(page, frame);
  await frame;
}

async function nextFrame(page: Document): Promise<void> {
  await new Promise((resolve) => page.defaultView?.requestAnimationFrame(resolve));
  nextFrames.delete(page);
  await new Promise((resolve) => setTimeout(resolve, untilShown));
}

/** The scheduler, where there is one, has no delay of its own; nested timers wait four milliseconds each. */
async function nextTask(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resolve) => setTimeout(resolve));
}
