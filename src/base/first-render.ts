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

/** The scheduler, where there is one, has no delay of its own; nested timers wait four milliseconds each. */
async function nextTask(): Promise<void> {
  if ('scheduler' in globalThis && 'yield' in scheduler) await scheduler.yield();
  else await timeout(0);
}

declare global {
  interface DocumentEventMap {
    /** Internal: asks every file of a page for the first renderings that are under way. */
    'therapy-first-render': CustomEvent<Promise<unknown>[]>;
  }
}

/** The first renderings of this file that are under way, by page. */
const underWay = new WeakMap<Document, Set<Promise<unknown>>>();

/** Notes that a widget renders for the first time, for those that show once all have. */
export function noteRendering(page: Document, rendering: Promise<unknown>): void {
  const own = underWay.get(page) ?? startNoting(page);
  own.add(rendering);
  void rendering.finally(() => own.delete(rendering));
}

function startNoting(page: Document): Set<Promise<unknown>> {
  const own = new Set<Promise<unknown>>();
  underWay.set(page, own);
  page.addEventListener('therapy-first-render', ({detail}) => detail.push(...own));
  return own;
}

/** Waits until no widget of the page waits for its first rendering, whichever file it is from. */
export async function allRendered(page: Document): Promise<void> {
  for (let all = renderingsOn(page); all.length > 0; all = renderingsOn(page)) await Promise.allSettled(all);
}

function renderingsOn(page: Document): Promise<unknown>[] {
  const detail: Promise<unknown>[] = [];
  page.dispatchEvent(new CustomEvent('therapy-first-render', {detail}));
  return detail;
}

/** The next frame of each page, for the widgets that come before it. */
const nextFrames = new WeakMap<Document, Promise<void>>();

/** Milliseconds until a frame that was drawn is on the screen. No event tells when that is. */
const untilShown = 100;

/** Milliseconds that a widget waits for the scripts of its page, whose slowest may be somebody else's. */
const untilScripts = 1000;

/**
 * Waits until the page has painted what it has, and shows it: what is removed before does not count as painted. A page in the
 * background does not paint.
 */
export async function afterPaint(page: Document): Promise<void> {
  if (page.hidden) return;
  await afterScripts(page);
  const frame = nextFrames.get(page) ?? nextFrame(page);
  nextFrames.set(page, frame);
  await frame;
}

/** Waits for the other files of the page, so that the widgets of all of them show in one step. */
async function afterScripts(page: Document): Promise<void> {
  if (hasRunScripts(page)) return;
  const parsed = new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, {once: true}));
  await Promise.race([parsed, timeout(untilScripts)]);
}

/** A script that is added later, such as that of a frame, waits for none. */
function hasRunScripts({readyState, defaultView}: Document): boolean {
  const [visit] = defaultView?.performance.getEntriesByType('navigation') ?? [];
  const hasTold = visit instanceof PerformanceNavigationTiming && visit.domContentLoadedEventStart > 0;
  return readyState === 'complete' || hasTold;
}

async function nextFrame(page: Document): Promise<void> {
  await new Promise((resolve) => page.defaultView?.requestAnimationFrame(resolve));
  nextFrames.delete(page);
  await timeout(untilShown);
}

function timeout(milliseconds: number): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
