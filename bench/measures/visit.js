/** How the phone and its connection are: slow 4G, and a processor a quarter as fast. */
const connection = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000};
const slower = 4;

/**
 * A cold visit to an article on a phone: largest paint, when a card can be read, what the main thread did, how long it was
 * blocked, and its longest task, in milliseconds; and layout shift.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {string} label the first label of the card
 */
export async function measureVisit(browser, address, label) {
  const context = await browser.newContext({viewport: {width: 390, height: 844}, deviceScaleFactor: 2});
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', connection);
  await session.send('Emulation.setCPUThrottlingRate', {rate: slower});
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  await page.addInitScript(watch, label);
  await page.goto(address, {waitUntil: 'load'});
  await page.evaluate(quiet);
  const {metrics} = await session.send('Performance.getMetrics');
  const work = (metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
  const seen = await page.evaluate(() => window.seen);
  await context.close();
  return {...seen, work};
}

/** Runs before the page does. @param {string} first */
function watch(first) {
  const seen = {paint: 0, shift: 0, blocking: 0, longest: 0, visible: 0};
  window.seen = seen;
  /** @param {string} type @param {(entry: PerformanceEntry & {value?: number}) => void} note */
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true});
  observe('largest-contentful-paint', ({startTime}) => (seen.paint = startTime));
  observe('layout-shift', ({value = 0}) => (seen.shift += value));
  observe('longtask', ({duration}) => {
    seen.blocking += duration - 50;
    seen.longest = Math.max(seen.longest, duration);
  });
  const look = () => {
    if (cardShows()) seen.visible = performance.now();
    else requestAnimationFrame(look);
  };
  look();

  /** Whether the first label of the card can be read: on the page, in an open root, or in a frame. */
  function cardShows() {
    const place = document.querySelector('.widgets');
    const frame = place?.querySelector('iframe')?.contentDocument?.body;
    const roots = [...(place?.querySelectorAll('*') ?? [])].flatMap(({shadowRoot}) => shadowRoot ?? []);
    return [place, frame, ...roots].some((root) =>
      [...(root?.querySelectorAll('dt') ?? [])].some(
        (label) => label.textContent?.trim() === first && label.getClientRects().length > 0,
      ),
    );
  }
}

/** Until nothing was fetched or painted for half a second. */
async function quiet() {
  const state = () => `${performance.getEntriesByType('resource').length} ${document.documentElement.scrollHeight}`;
  for (let same = 0, before = ''; same < 5;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    same = state() === before ? same + 1 : 0;
    before = state();
  }
}
