import type {StoryObj} from '@storybook/web-components-vite';
import type {TherapyGuide} from '../../src/elements/guide/guide.js';
import {emptyGuide, longWordedGuide, neverComes, notThere} from './guides.js';

type Args = Record<string, unknown>;
type Context = {component?: unknown; parameters: Record<string, unknown>};

/** Draws a widget with the attributes of its controls; a story's `guide` parameter puts a `<therapy-guide>` around it. */
export function render(args: Args, {component, parameters}: Context): Element {
  const widget = document.createElement(String(component));
  applyArgs(widget, args);
  widget.append(...wordsFor(parameters));
  const guide = parameters['therapyGuide'] as {src?: string; data?: unknown} | undefined;
  return guide ? around(widget, guide) : widget;
}

/** Sets the attributes and tokens that the args of a story name; an empty one sets nothing. */
export function applyArgs(widget: HTMLElement, args: Args): void {
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === 'boolean') widget.toggleAttribute(name, value);
    if (typeof value === 'number') widget.setAttribute(name, String(value));
    if (typeof value !== 'string' || value === '') continue;
    if (name.startsWith('--')) widget.style.setProperty(name, value);
    else widget.setAttribute(name, value);
  }
}

function* wordsFor(parameters: Record<string, unknown>): Iterable<Element> {
  const {fallback, note} = parameters as {fallback?: string; note?: string};
  for (const [text, slot] of [
    [fallback, ''],
    [note, 'note'],
  ] as const) {
    if (!text) continue;
    const words = document.createElement('p');
    words.textContent = text;
    words.slot = slot;
    yield words;
  }
}

function around(widget: Element, {src, data}: {src?: string; data?: unknown}): TherapyGuide {
  const provider = document.createElement('therapy-guide');
  if (src) provider.src = src;
  if (data) provider.data = data;
  provider.append(widget);
  return provider;
}

const fallback = 'What the page says while the widget has nothing better.';

/** The guide is on its way: the page's own words stay. */
export const pending: StoryObj = {parameters: {therapyGuide: {src: neverComes}, fallback}};

/** The guide cannot be had: the page's own words stay, with the reason and a way to try again. */
export const failed: StoryObj = {parameters: {therapyGuide: {src: notThere}, fallback}};

/** The guide has no such section. */
export const empty: StoryObj = {parameters: {therapyGuide: {data: emptyGuide()}, fallback}};

/** Words as long as some languages have them, in a phone's width. */
export const longWords: StoryObj = {parameters: {therapyGuide: {data: longWordedGuide()}}, globals: {width: '320px'}};

/** With the site's own words below. */
export const withNote: StoryObj = {
  parameters: {note: 'We are closed on Fridays. Call us before you come for the first time.'},
};

export const dark: StoryObj = {globals: {theme: 'dark'}};

export const rightToLeft: StoryObj = {globals: {direction: 'rtl'}};

/** In Spanish, with the language file on the page. */
export const spanish: StoryObj = {globals: {language: 'es'}};

/** In the narrowest column that the widgets promise to hold. */
export const narrow: StoryObj = {globals: {width: '200px'}};

/** As it will be on paper. */
export const printed: StoryObj = {parameters: {paper: true}};
