/** What watches the page in each preview. */
const watchers = new WeakMap<HTMLIFrameElement, ResizeObserver>();

/** Makes a preview as tall as its page, fits it into the column, and keeps its links from leading away. */
export function showPreview({currentTarget: frame}: Event): void {
  if (!(frame instanceof HTMLIFrameElement) || !frame.contentDocument || !frame.parentElement) return;
  watchers.get(frame)?.disconnect();
  const watcher = new ResizeObserver(() => fit(frame));
  watcher.observe(frame.contentDocument.documentElement);
  watcher.observe(frame.parentElement);
  watchers.set(frame, watcher);
  keepLinksIn(frame.contentDocument);
}

/** A page that is wider than the column is scaled down as a whole, so that its layout stays that of its width. */
function fit(frame: HTMLIFrameElement): void {
  const {parentElement: box, contentDocument: page} = frame;
  if (!box || !page) return;
  const height = Math.ceil(page.documentElement.getBoundingClientRect().height);
  const scale = Math.min(1, box.clientWidth / Number(frame.width));
  frame.height = String(height);
  box.style.setProperty('--scale', String(scale));
  box.style.blockSize = `${Math.ceil(height * scale)}px`;
  sayScale(scale, box);
}

function sayScale(scale: number, box: HTMLElement): void {
  const percent = Math.round(scale * 100);
  const text = percent < 100 ? `Shown at ${percent}% of its size, to fit in here.` : '';
  const line = box.parentElement?.querySelector('[data-scale]');
  if (line && line.textContent !== text) line.textContent = text;
}

/** Links open another window, so that nobody loses the builder. */
function keepLinksIn(page: Document): void {
  page.addEventListener('click', openElsewhere, true);
  for (const inner of page.querySelectorAll('iframe')) {
    keepLinksInFrame(inner);
    inner.addEventListener('load', () => keepLinksInFrame(inner));
  }
}

/** The page of a framed widget sends its links to the whole window, which is the builder here. */
function keepLinksInFrame({contentDocument}: HTMLIFrameElement): void {
  const base = contentDocument?.querySelector('base');
  if (base) base.target = '_blank';
}

/** A link to a place on its own page stays there. */
function openElsewhere(event: Event): void {
  const link = event.composedPath().find(isLink);
  if (link && !link.getAttribute('href')?.startsWith('#')) link.target = '_blank';
}

/** The page of a preview has classes of its own, so that `instanceof` does not know its links. */
function isLink(target: EventTarget): target is HTMLAnchorElement {
  return 'localName' in target && target.localName === 'a';
}
