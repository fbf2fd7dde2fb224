/** The heights that a frame can have, in CSS pixels. */
export const heightLimits = {least: 40, most: 50_000} as const;

/** As many changes in a second are a loop between a page and its frame, or a reader who drags the edge of a window. */
const mostInASecond = 10;

/** Milliseconds of silence after which the last of too many heights counts. */
const silence = 300;

/** The height of one frame, which follows what the frame says, but not every step of a loop. */
export class FrameHeight {
  readonly #frame: HTMLIFrameElement;
  #height: number | undefined;
  #heard: number[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** @param height in CSS pixels, within the limits */
  set(height: number): void {
    const now = performance.now();
    this.#heard = [...this.#heard.filter((when) => now - when < 1000), now];
    clearTimeout(this.#timer);
    this.#height = height;
    if (this.#heard.length < mostInASecond) this.showHeight();
    else this.#timer = setTimeout(() => this.showHeight(), silence);
  }

  /** @param room pixels more than the frame asked for */
  showHeight(room = 0): void {
    if (this.#height !== undefined) setHeight(this.#frame, this.#height + room);
  }
}

/** Whether a box of the page decides about the height, such as one that keeps a ratio: the frame lies in it, and scrolls. */
export function isPositioned(frame: HTMLIFrameElement): boolean {
  return /^(absolute|fixed)$/.test(getComputedStyle(frame).position);
}

/** A rule of the page, such as `iframe {height: auto}`, beats the attribute; nothing beats the style. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  frame.height = String(height);
  if (isPositioned(frame)) return;
  const styles = {height: `${height + aroundContent(frame)}px`, 'min-height': '0', 'max-height': 'none'};
  for (const [name, value] of Object.entries(styles)) frame.style.setProperty(name, value, 'important');
}

/** Pixels of padding and border, where the height of a box includes them. */
function aroundContent(frame: HTMLIFrameElement): number {
  const {boxSizing, paddingTop, paddingBottom, borderTopWidth, borderBottomWidth} = getComputedStyle(frame);
  if (boxSizing !== 'border-box') return 0;
  return [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].reduce((sum, one) => sum + parseFloat(one), 0);
}
