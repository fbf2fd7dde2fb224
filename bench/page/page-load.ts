/** Milliseconds since navigation (`paint`, `visible`) or of duration (`blocking`, `longest`); `shift` is the layout shift score. */
export const pageLoad = {paint: 0, shift: 0, blocking: 0, longest: 0, visible: 0};

/** Starts to fill `pageLoad`. `label` is the first label of the card. */
export function observePageLoad(label: string): void {
  if (window !== window.top) return;
  observe('largest-contentful-paint', ({startTime}) => (pageLoad.paint = startTime));
  observe('layout-shift', (entry) => (pageLoad.shift += 'value' in entry ? Number(entry.value) : 0));
  observe('longtask', addLongTask);
  awaitCard(label);
}

function observe(type: string, note: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({type, buffered: true});
}

/** The browser reports tasks of more than 50 ms. */
function addLongTask({duration}: PerformanceEntry): void {
  pageLoad.blocking += duration - 50;
  pageLoad.longest = Math.max(pageLoad.longest, duration);
}

/** Stops on a page without widgets, where waiting would add to the main-thread time that others are compared with. */
function awaitCard(label: string): void {
  if (showsCard(label)) pageLoad.visible = performance.now();
  else if (!isWithoutWidgets()) requestAnimationFrame(() => awaitCard(label));
}

function isWithoutWidgets(): boolean {
  return document.readyState === 'complete' && !document.querySelector('.widgets')?.hasChildNodes();
}

/** Whether the label is rendered: on the page, in an open root, or in a frame. */
function showsCard(label: string): boolean {
  const place = document.querySelector('.widgets');
  const frame = place?.querySelector('iframe')?.contentDocument?.body;
  const roots = [...(place?.querySelectorAll('*') ?? [])].map(({shadowRoot}) => shadowRoot);
  return [place, frame, ...roots].some((root) => [...(root?.querySelectorAll('dt') ?? [])].some(shows(label)));
}

function shows(label: string): (term: Element) => boolean {
  return (term) => term.textContent?.trim() === label && term.getClientRects().length > 0;
}
