import {within} from '@testing-library/dom';
import {oneEvent} from '@open-wc/testing';
import type {LitElement} from 'lit';
import {allRendered} from '../../src/base/first-render.js';
import {whenIdle} from '../../src/base/when-idle.js';

/** Finds things inside a part of an element. */
export {within};

/** Finds things inside an element as its reader does: by role and name, or by text. */
export function reading(element: Element) {
  const [root, inner] = rootsOf(element);
  if (!root) throw new Error(`<${element.localName}> has no open root; import support/open-roots first`);
  return within((inner ? pierced(root) : root) as unknown as HTMLElement);
}

/** The root of an element, and those inside it of elements that are no widgets: the checker keeps its form in one. */
export function rootsOf({shadowRoot}: Element): ShadowRoot[] {
  return shadowRoot ? [shadowRoot, ...[...shadowRoot.querySelectorAll('div')].flatMap(rootsOf)] : [];
}

/** The language of an element: its `lang`, else that of what is around it, through roots too. */
export function languageOf(element: Element): string | undefined {
  const root = element.getRootNode();
  const own = element.closest('[lang]')?.getAttribute('lang');
  return own ?? (root instanceof ShadowRoot ? languageOf(root.host) : undefined);
}

/** What has the focus inside an element. */
export function focusedIn(element: Element): Element | null | undefined {
  return rootsOf(element).at(-1)?.activeElement;
}

/** A root in which a search finds what is in the roots inside it too. */
function pierced(root: ShadowRoot): ShadowRoot {
  const all = (selector: string) => foundIn(root, selector);
  const searches = {querySelectorAll: all, querySelector: (selector: string) => all(selector)[0] ?? null};
  return new Proxy(root, {
    get(target, name) {
      const value: unknown = Reflect.get(searches, name) ?? Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** In the order of the tree. */
function foundIn(root: ShadowRoot, selector: string): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.matches(selector) ? [one] : []),
    ...(one.shadowRoot && one.localName === 'div' ? foundIn(one.shadowRoot, selector) : []),
  ]);
}

/** The text that a reader sees, with single spaces. */
export function textOf(element: Element): string {
  return plain(
    rootsOf(element)
      .flatMap((root) => [...root.children].map(seenIn))
      .join(' '),
  );
}

/** The text of a part that a reader sees, as it stands there. */
export function seenIn(part: Element): string {
  return (part as HTMLElement).innerText;
}

/** All text of a part, seen or not, with single spaces. */
export function saidIn(part: Node): string {
  return plain(part.textContent ?? '');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What a reader can open in the body of a widget, by its words. */
export function disclosuresIn(element: Element): {summary: string; isOpen: boolean}[] {
  return rootsOf(element)
    .flatMap((root) => [...root.querySelectorAll<HTMLDetailsElement>('.body details')])
    .map(({children: [summary], open: isOpen}) => ({summary: summary ? saidIn(summary) : '', isOpen}));
}

/** An element of this markup, once it shows what it has, and has rendered what is folded. */
export async function shown<Shown extends HTMLElement>(markup: string, event = 'therapy-ready'): Promise<Shown> {
  const place = placeFor();
  const came = oneEvent(place, event);
  place.innerHTML = markup;
  await came;
  for (const element of place.querySelectorAll('*')) await updated(element);
  await idle();
  return place.firstElementChild as Shown;
}

async function updated(element: Element & Partial<LitElement>): Promise<void> {
  await element.updateComplete;
}

/** Waits until the page has done what waits for idle time, and shows the widgets that came with it. */
async function idle(): Promise<void> {
  await new Promise<void>((resolve) => whenIdle(resolve));
  await allRendered(document);
  await new Promise((resolve) => setTimeout(resolve));
}

/** Warnings of the console while something happens. */
export async function warningsDuring(happening: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => warnings.push(message);
  try {
    await happening();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

let places: HTMLElement[] = [];

function placeFor(): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  places.push(place);
  return place;
}

afterEach(() => {
  places.forEach((place) => place.remove());
  places = [];
});
