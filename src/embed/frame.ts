import {isMessage, type FromFrame, type ToFrame} from './messages.js';

/**
 * The script of a framed widget: takes the attributes and the language from the address, lets the widget's own script in, tells
 * the page around the frame how high the widget is, and takes over its colour scheme. It is a classic script, because a sandboxed
 * frame without an origin gets modules only from a server that allows every origin.
 */
const asked = new URLSearchParams(location.search);
const widget = document.querySelector<HTMLElement>('[data-attributes]');
const allowed = widget?.dataset['attributes']?.split(' ') ?? [];
/** A widget that still shows its fallback content. */
const waiting = ':defined:not(:state(pending), :state(ready), :state(failed))';
/** Whether the widget's own script came, or failed to: the height of what shows before would move the page twice. */
let isFollowed = false;
/** The height that the page was told last. */
let told = 0;
/** Whether a popover is open. */
let hasOverlay = false;

for (const [name, value] of asked) {
  if (allowed.includes(name)) widget?.setAttribute(name, value);
}

document.adoptedStyleSheets = [coloursOf(asked)];
const language = languageOf(asked.get('lang') ?? '');
if (parent === window) document.querySelectorAll('.paper').forEach((line) => line.remove());
else prepareFrame();
void start();

function prepareFrame(): void {
  document.documentElement.classList.add('framed');
  addEventListener('message', takeScheme);
  widget?.addEventListener('therapy-overlay', followOverlay);
  for (const line of document.querySelectorAll<HTMLElement>('.paper')) preparePaperLine(line);
}

/** Paper says in one language where the rest is. A frame without an address has the one of its files. */
function preparePaperLine(line: HTMLElement): void {
  line.hidden = line.lang !== (language?.lang ?? 'en');
  const rest = line.querySelector('span');
  rest?.toggleAttribute('hidden', false);
  rest?.append(location.protocol === 'about:' ? document.baseURI : location.href);
}

/** The script of the language runs before the widget's. */
async function start(): Promise<void> {
  if (language) {
    document.documentElement.lang = language.lang;
    document.title = language.title;
    void run(language);
    if (widget) void removeEnglish(widget);
  }
  await run(document.querySelector<HTMLTemplateElement>('#widget'));
  if (widget && parent !== window) followHeight(widget);
}

/** The fallback content is English. It stays until the widget is there to show the other language. */
async function removeEnglish({localName}: HTMLElement): Promise<void> {
  await customElements.whenDefined(localName);
  widget?.replaceChildren();
}

/** What waits in the page for a language, which may be asked for with its region; English needs nothing. */
function languageOf(lang: string): HTMLTemplateElement | undefined {
  const languages = [...document.querySelectorAll<HTMLTemplateElement>('template[lang]')];
  return languages.find((one) => `${lang}-`.startsWith(`${one.lang}-`));
}

/** Lets the script in a template run, after those that were let in before, and waits until it did or could not. */
function run(template: HTMLTemplateElement | null): Promise<unknown> {
  const script = template?.content.querySelector('script');
  if (!script) return Promise.resolve();
  // A script that is moved into a page would not wait for others, unless it says so.
  script.async = false;
  script.addEventListener('error', warnOfScript);
  const done = new Promise((resolve) => ['load', 'error'].forEach((type) => script.addEventListener(type, resolve)));
  document.head.append(script);
  return done;
}

function warnOfScript({currentTarget}: Event): void {
  if (!(currentTarget instanceof HTMLScriptElement)) return;
  const reason =
    origin === 'null'
      ? 'A frame without an origin needs a server that sends Access-Control-Allow-Origin: *, or allow-same-origin in its sandbox.'
      : 'Expected the file of the same release.';
  console.warn(`therapy-guide-widgets: ${currentTarget.src} did not load, so the words show without it. ${reason}`);
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

function followHeight(element: HTMLElement): void {
  new ResizeObserver(tellChangedHeight).observe(element);
  for (const event of ['therapy-ready', 'therapy-error']) element.addEventListener(event, tellChangedHeight);
  isFollowed = true;
  tellChangedHeight();
}

function tellChangedHeight(): void {
  if (heightNeeded() !== told) tellHeight();
}

/** A frame that is hidden has no height yet. */
function tellHeight(): void {
  const height = heightNeeded();
  if (!isFollowed || height === 0 || widget?.matches(waiting)) return;
  told = height;
  // The height is no secret, and the frame cannot know on whose page it is.
  parent.postMessage({therapyWidget: 'height', height} satisfies FromFrame, '*');
}

/**
 * The end of the widget, which on paper has a line before it. What is open may reach further down; the height of the page is never
 * less than that of its frame, so it counts only then.
 */
function heightNeeded(): number {
  const box = widget?.getBoundingClientRect();
  const height = box?.height ? Math.ceil(box.bottom + scrollY) : 0;
  return hasOverlay ? Math.max(height, document.documentElement.scrollHeight) : height;
}

function followOverlay({detail}: HTMLElementEventMap['therapy-overlay']): void {
  hasOverlay = detail.open;
  tellChangedHeight();
}

/** The page says its scheme also to ask for the height: its script may have come after the frame. */
function takeScheme({source, data}: MessageEvent): void {
  if (source !== parent || !isMessage<ToFrame>(data, 'scheme')) return;
  document.documentElement.classList.toggle('light', data.scheme === 'light');
  document.documentElement.classList.toggle('dark', data.scheme === 'dark');
  tellHeight();
}
