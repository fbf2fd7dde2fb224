import {FrameHeight, heightLimits, isPositioned} from './frame-height.js';
import {FramesInPage} from './frames-in-page.js';
import {isMessage, type FromFrame, type Scheme, type ToFrame} from './messages.js';
import {schemeAt, SchemeObserver} from './page-scheme.js';
import {nameOf, warnOnce} from './refusals.js';
import {warnOfSandbox} from './sandbox.js';

/** Pixels for the line that a frame has on paper alone. */
const roomOnPaper = 120;

/** What is known of a frame with a widget of ours. */
interface Framed {
  height: FrameHeight;
  /** The scheme that it was told last. */
  scheme: Scheme | undefined;
}

/** Frames that have told a height. */
const framed = new Map<HTMLIFrameElement, Framed>();
const frames = new FramesInPage(tellScheme);
const schemes = new SchemeObserver(() => [...framed.keys()].forEach(tellChangedScheme));

addEventListener('beforeprint', () => framed.forEach(({height}) => height.showHeight(roomOnPaper)));
addEventListener('afterprint', () => framed.forEach(({height}) => height.showHeight()));
addEventListener('message', ({source, origin, data}: MessageEvent<unknown>) => {
  if (!isMessage<FromFrame>(data, 'height')) return;
  const frame = frames.frameOf(source);
  if (frame) applyHeight(frame, data.height);
  else if (source) warnOfUnknownWindow(source, origin);
});

/** Frames are known by their window, not by their address, which a server may redirect. */
function applyHeight(frame: HTMLIFrameElement, height: unknown): void {
  if (typeof height !== 'number' || !(height >= 0 && height < Infinity)) return warnOfHeight(frame, height);
  const {least, most} = heightLimits;
  if (height > most) warnOfHeight(frame, height);
  if (isPositioned(frame)) warnOfPosition(frame);
  known(frame).height.set(Math.min(Math.max(Math.ceil(height), least), most));
}

function known(frame: HTMLIFrameElement): Framed {
  const one = framed.get(frame) ?? {height: new FrameHeight(frame), scheme: undefined};
  if (!framed.has(frame)) {
    framed.set(frame, one);
    warnOfSandbox(frame);
    schemes.observe(frame);
  }
  return one;
}

/** Nobody tells when a frame leaves the page, so it is forgotten at the next change. */
function tellChangedScheme(frame: HTMLIFrameElement): void {
  if (!frame.isConnected) framed.delete(frame);
  else if (framed.get(frame)?.scheme !== schemeAt(frame)) tellScheme(frame);
}

/** A frame answers with its height. One with something else in it does not know the message. */
function tellScheme(frame: HTMLIFrameElement): void {
  const scheme = schemeAt(frame);
  const one = framed.get(frame);
  if (one) one.scheme = scheme;
  // The scheme is no secret, and the frame may have been redirected to another origin.
  frame.contentWindow?.postMessage({therapyWidget: 'scheme', scheme} satisfies ToFrame, '*');
}

function warnOfUnknownWindow(source: MessageEventSource, origin: string): void {
  const reason = `a height from ${origin} is ignored, because its frame is not found. Expected a frame of this page or of an open shadow root in it.`;
  warnOnce(source, reason);
}

function warnOfHeight(frame: HTMLIFrameElement, height: unknown): void {
  const kind = typeof height === 'number' ? String(height) : `a ${typeof height}`;
  warnOnce(
    frame,
    `${nameOf(frame)} says that its height is ${kind}. Expected a number from 0 to ${heightLimits.most}.`,
  );
}

function warnOfPosition(frame: HTMLIFrameElement): void {
  const reason = `${nameOf(frame)} lies in a box of the page, which decides its height, so it scrolls. Expected a frame that is not positioned.`;
  warnOnce(frame, reason);
}
