import {isMessage, type FromFrame, type ToFrame} from './messages.js';

/**
 * The script of a framed widget: takes the attributes and the language from the address, lets the widget's own script in, tells
 * the page around the frame how high the widget is, and takes over its colour scheme.
 */
const asked = new URLSearchParams(location.search);
const widget = document.querySelector<HTMLElement>('[data-attributes]');
const allowed = widget?.dataset['attributes']?.split(' ') ?? [];
let told = 0;

for (const [name, value] of asked) {
  if (allowed.includes(name)) widget?.setAttribute(name, value);
}

document.adoptedStyleSheets = [coloursOf(asked)];

const language = languageOf(asked.get('lang') ?? '');
if (language) {
  document.documentElement.lang = language.lang;
  document.title = language.title;
  void run(language);
}
await run(document.querySelector<HTMLTemplateElement>('#widget'));

if (widget && parent !== window) {
  new ResizeObserver(tellHeight).observe(widget);
  addEventListener('message', takeScheme);
}

/** What waits in the page for a language, which may be asked for with its region; English needs nothing. */
function languageOf(lang: string): HTMLTemplateElement | undefined {
  const languages = [...document.querySelectorAll<HTMLTemplateElement>('template[lang]')];
  return languages.find((one) => `${lang}-`.startsWith(`${one.lang}-`));
}

/** Lets the script in a template run, after those that were let in before, and waits until it did or could not. */
function run(waiting: HTMLTemplateElement | null): Promise<unknown> {
  const script = waiting?.content.querySelector('script');
  if (!script) return Promise.resolve();
  // A script that is moved into a page would not wait for others, unless it says so.
  script.async = false;
  const done = new Promise((resolve) => ['load', 'error'].forEach((type) => script.addEventListener(type, resolve)));
  document.head.append(script);
  return done;
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
