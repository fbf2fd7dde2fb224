import './dom-shim.js';
import './locales.js';
import * as classes from '../index.js';
import type {LitElement} from 'lit';

type Made = LitElement & {
  willUpdate: (changed: Map<PropertyKey, unknown>) => void;
  render: () => unknown;
  told?: Event[];
};

/** Tags of all widgets that show something. */
export const tags = Object.keys(classes)
  .filter((name) => name.startsWith('Therapy') && name !== 'TherapyGuide')
  .map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).slice(1))
  .sort();

/** Attributes that a widget takes besides `lang`. */
export function attributesOf(tag: string): readonly string[] {
  return classOf(tag).observedAttributes;
}

/** What a widget with these attributes draws before anybody touches it, and what it says against them. */
export async function renderWidget(
  tag: string,
  attributes: Readonly<Record<string, string>>,
): Promise<{widget: Made; template: unknown; complaints: string[]}> {
  const complaints: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => complaints.push(message);
  try {
    const widget = made(tag, attributes);
    widget.willUpdate(new Map());
    const template = widget.render();
    await Promise.resolve();
    complaints.push(...errorsOf(widget));
    return {widget, template, complaints};
  } finally {
    console.warn = warn;
  }
}

function made(tag: string, attributes: Readonly<Record<string, string>>): Made {
  const widget = new (classOf(tag) as unknown as new () => Made)();
  const told: Event[] = [];
  Object.defineProperties(widget, {
    localName: {value: tag},
    ownerDocument: {value: {baseURI: 'https://page.invalid/'}},
    closest: {value: around(attributes)},
    told: {value: told},
    dispatchEvent: {value: (event: Event) => told.push(event)},
  });
  for (const name of attributesOf(tag)) {
    if (attributes[name] !== undefined) widget.attributeChangedCallback(name, null, attributes[name]);
  }
  return widget;
}

/** What is around a widget outside any page: itself, when it says its language. */
function around({lang}: Readonly<Record<string, string>>) {
  return (selector: string) => (lang && selector === '[lang]' ? {getAttribute: () => lang} : null);
}

function classOf(tag: string): typeof LitElement {
  const name = tag.replace(/(?:^|-)(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  return classes[name as 'TherapyFaq'];
}

function errorsOf({told = []}: Made): string[] {
  return told.flatMap((event) => (event instanceof CustomEvent ? [(event.detail as {message: string}).message] : []));
}
