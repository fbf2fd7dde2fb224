/** Resolves when every frame is loaded and the page has kept its height for three animation frames. */
export async function settle(): Promise<void> {
  await Promise.all([...document.querySelectorAll('iframe')].filter(loading).map(loaded));
  await stable(
    () => document.documentElement.scrollHeight,
    () => new Promise(requestAnimationFrame),
    3,
  );
}

/** Resolves when nothing was fetched and the page has kept its height for half a second. */
export function quiet(): Promise<void> {
  return stable(
    () => `${performance.getEntriesByType('resource').length} ${document.documentElement.scrollHeight}`,
    () => new Promise((resolve) => setTimeout(resolve, 100)),
    5,
  );
}

function loading({contentDocument, contentWindow}: HTMLIFrameElement): boolean {
  return contentDocument?.readyState !== 'complete' || contentWindow?.location.href === 'about:blank';
}

function loaded(frame: HTMLIFrameElement): Promise<unknown> {
  return new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
}

/** Resolves when a state is the same a number of times in a row. */
async function stable<State>(state: () => State, pause: () => Promise<unknown>, times: number): Promise<void> {
  for (let same = 0, before: State | undefined; same < times;) {
    await pause();
    const now = state();
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
