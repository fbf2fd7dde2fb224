import {isMessage, type FromFrame, type ToFrame} from './messages.js';

/** More changes than this in a second are a loop between a page and its frame; the height then stays. */
const mostInASecond = 10;

const heard = new WeakMap<HTMLIFrameElement, number[]>();

addEventListener('message', ({source, origin, data}: MessageEvent) => {
  if (!isMessage<FromFrame>(data, 'height') || !Number.isFinite(data.height)) return;
  const frame = [...document.querySelectorAll('iframe')].find(({contentWindow}) => contentWindow === source);
  if (!frame || originOf(frame) !== origin) return;
  if (!heard.has(frame)) tellScheme(frame, origin);
  if (!loops(frame)) frame.height = String(Math.min(Math.max(Math.round(data.height), 40), 50_000));
});

/** A message counts only when it comes from the address that the host wrote. */
function originOf({src}: HTMLIFrameElement): string | undefined {
  return URL.canParse(src) ? new URL(src).origin : undefined;
}

function loops(frame: HTMLIFrameElement): boolean {
  const now = performance.now();
  const recent = (heard.get(frame) ?? []).filter((when) => now - when < 1000);
  heard.set(frame, [...recent, now]);
  return recent.length >= mostInASecond;
}

/** A page of one scheme says so; one that follows the reader needs to say nothing, because the frame follows too. */
function tellScheme(frame: HTMLIFrameElement, origin: string): void {
  const schemes = getComputedStyle(frame).colorScheme.split(' ');
  if (schemes.includes('light') && schemes.includes('dark')) return;
  const scheme = schemes.includes('dark') ? 'dark' : 'light';
  frame.contentWindow?.postMessage({therapyWidget: 'scheme', scheme} satisfies ToFrame, origin);
}
