import {within} from '@testing-library/dom';
import {oneEvent} from '@open-wc/testing';

/** Finds things inside a part of an element. */
export {within};

/** Finds things inside an element as its reader does: by role and name, or by text. */
export function reading(element: Element) {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no open root; import support/open-roots first`);
  return within(element.shadowRoot as unknown as HTMLElement);
}

/** The text that a reader sees, with single spaces. */
export function textOf(element: Element): string {
  return plain([...(element.shadowRoot?.children ?? [])].map(seenIn).join(' '));
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

/** An element of this markup, once it shows what it has. */
export async function shown<Shown extends HTMLElement>(markup: string, event = 'therapy-ready'): Promise<Shown> {
  const place = placeFor();
  const came = oneEvent(place, event);
  place.innerHTML = markup;
  await came;
  return place.firstElementChild as Shown;
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
