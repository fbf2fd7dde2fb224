const said = new WeakMap<object, Set<string>>();

/** Says once on the console, for each frame or window and reason, what `resize.js` does not do, why, and what is allowed. */
export function warnOnce(about: object, reason: string): void {
  const reasons = said.get(about) ?? new Set();
  said.set(about, reasons);
  if (reasons.has(reason)) return;
  reasons.add(reason);
  console.warn(`therapy-guide-widgets, resize.js: ${reason}`);
}

/** What a host finds a frame by. */
export function nameOf(frame: HTMLIFrameElement): string {
  return `<iframe src="${frame.getAttribute('src') ?? ''}" title="${frame.title}">`;
}
