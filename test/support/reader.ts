import '@testing-library/dom/dist/@testing-library/dom.umd.js';
import type * as TestingLibrary from '@testing-library/dom';
import {oneEvent} from '@open-wc/testing';

declare const TestingLibraryDom: typeof TestingLibrary;

/** Finds things inside an element as its reader does: by role and name, or by text. */
export function reading(element: Element) {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no open root; import support/open-roots first`);
  return TestingLibraryDom.within(element.shadowRoot as unknown as HTMLElement);
}

/** Finds things inside a part of an element. */
export const {within} = TestingLibraryDom;

/** The text that a reader sees, with single spaces. */
export function textOf(element: Element): string {
  const shown = [...(element.shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText);
  return shown.join(' ').replace(/\s+/g, ' ').trim();
}

/** An element of this markup, once it shows what it has. */
export async function shown<Shown extends HTMLElement>(markup: string, event = 'therapy-ready'): Promise<Shown> {
  const place = placeFor();
  const came = oneEvent(place, event);
  place.innerHTML = markup;
  await came;
  await drawnOnce();
  return place.firstElementChild as Shown;
}

/** Comes true after a frame: until then, what may be out of view has no text for `innerText`. */
function drawnOnce(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
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
