import {onPaper} from './printing.js';
import {waitUntil} from './wait-until.js';
import {firstRows} from '../../src/widgets.js';
import type {TherapyGuide} from '../../src/elements/guide/guide.js';

/** Every widget that shows a section of a guide. */
export const widgetTags: readonly string[] = firstRows.filter(({inline}) => !inline).map(({tag}) => tag);

/** Keys whose values are ids, dates or closed words. */
const fixed =
  /^(id|basis|severity|section|references?|corrections?|conditions?|direction|grade|measure|better|type|state|checked|accessed|language|currency|version|DOI|PMID)$/;

/** Closed words of a key whose other values are free. */
const fixedWords = /^(pooled|trial)$/;

/** A guide with a text behind every text of it, or behind some; ids, dates and closed words stay. */
export function laden(value: unknown, more: string | (() => string), key = ''): unknown {
  if (Array.isArray(value)) return value.map((inner) => laden(inner, more, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, laden(inner, more, name)]));
  }
  if (typeof value !== 'string' || fixed.test(key) || fixedWords.test(value)) return value;
  return value + (typeof more === 'string' ? more : more());
}

/** Widgets around one guide, once each is ready or failed. */
export async function showing(data: unknown, tags: readonly string[] = widgetTags): Promise<HTMLElement[]> {
  const provider: TherapyGuide = document.createElement('therapy-guide');
  provider.data = data;
  const widgets = tags.map((tag) => document.createElement(tag));
  provider.append(...widgets);
  return settled(provider, widgets);
}

/** The widgets of this markup, inside a guide if there is one, once each is ready or failed. */
export async function standing(markup: string, data?: unknown): Promise<HTMLElement[]> {
  const provider: TherapyGuide = document.createElement('therapy-guide');
  if (data !== undefined) provider.data = data;
  provider.innerHTML = markup;
  const inside = [...provider.querySelectorAll<HTMLElement>('*')];
  return settled(
    provider,
    inside.filter(({localName}) => localName.startsWith('therapy-') && localName !== 'therapy-guide'),
  );
}

/** A guide of long texts takes WebKit this many milliseconds on a slow machine. */
const timeout = 30_000;

/** With what shows on paper alone, so that nothing that a guide says goes unseen. */
async function settled(provider: HTMLElement, widgets: HTMLElement[]): Promise<HTMLElement[]> {
  document.body.append(provider);
  await waitUntil(() => {
    const undone = widgets.filter((widget) => !widget.matches(':state(ready), :state(failed)'));
    const names = undone.map(({localName}) => localName).join(', ');
    if (names) throw new Error(`${names} neither shows anything nor says why not`);
  }, timeout);
  onPaper();
  return widgets;
}

/** Everything inside, through open roots. */
function within(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
}

/** What no text of a guide may become: an element that loads, runs or styles, or a link that is none of the web. */
export function strangersIn(widgets: readonly Element[]): string[] {
  const inside = widgets.flatMap((widget) => within(widget.shadowRoot ?? widget));
  const scripted = (one: Element) => [...one.attributes].some(({name}) => name.startsWith('on'));
  const loads = 'img, script, iframe, object, embed, style, video, audio, math, link, meta, base';
  const badLink = (one: Element) => one.matches('a') && !/^https?:\/\//.test(one.getAttribute('href') ?? '');
  return inside.filter((one) => one.matches(loads) || scripted(one) || badLink(one)).map(({outerHTML}) => outerHTML);
}

/** Notes what is thrown into the page while the tests of a suite run, and fails the test that did it. */
export function nothingThrown(): void {
  const thrown: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    thrown.push('reason' in event ? String(event.reason) : event.message);

  beforeEach(() => {
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    document.querySelectorAll('therapy-guide').forEach((provider) => provider.remove());
    const found = thrown.splice(0);
    if (found.length > 0) throw new Error(`thrown into the page: ${found.join('; ')}`);
  });
}
