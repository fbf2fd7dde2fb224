import {isMessage, type FromFrame, type ToFrame} from './messages.js';

/**
 * The script of a framed widget: takes the attributes from the address, tells the page around the frame how high the widget is,
 * and takes over its colour scheme.
 */
const widget = document.querySelector<HTMLElement>('[data-attributes]');
const allowed = widget?.dataset['attributes']?.split(' ') ?? [];
let told = 0;

for (const [name, value] of new URLSearchParams(location.search)) {
  if (allowed.includes(name)) widget?.setAttribute(name, value);
}

document.adoptedStyleSheets = [coloursOf(new URLSearchParams(location.search))];

if (widget && parent !== window) {
  new ResizeObserver(tellHeight).observe(widget);
  addEventListener('message', takeScheme);
}

/** The colours that the address gives; what is no colour is left out. */
function coloursOf(said: URLSearchParams): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  for (const token of ['accent', 'surface', 'text']) {
    const colour = said.get(`colour-${token}`) ?? '';
    if (/^#[0-9a-f]{6}$/i.test(colour)) sheet.insertRule(`:root { --therapy-${token}: ${colour} }`);
  }
  return sheet;
}

/** A change of less than a pixel is rounding, and would go on for ever. */
function tellHeight(): void {
  const height = Math.ceil(widget?.getBoundingClientRect().height ?? 0);
  if (height === 0 || Math.abs(height - told) < 2) return;
  told = height;
  // The height is no secret, and the frame cannot know on whose page it is.
  parent.postMessage({therapyWidget: 'height', height} satisfies FromFrame, '*');
}

function takeScheme({source, data}: MessageEvent): void {
  if (source !== parent || !isMessage<ToFrame>(data, 'scheme')) return;
  document.documentElement.classList.toggle('light', data.scheme === 'light');
  document.documentElement.classList.toggle('dark', data.scheme === 'dark');
}
