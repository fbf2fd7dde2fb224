/** A busy page, or one in the background, may never have nothing else to do. */
const latest = 1000;

/** Runs a function once the page has nothing else to do, or after a second; soon, in a browser that does not say when that is. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, {timeout: latest});
  else setTimeout(run, 50);
}
