import './locales.js';
import type {LitElement, PropertyDeclaration, PropertyValues, TemplateResult} from 'lit';
import type {LocalizedState} from '../base/guide-section.js';
import type {SectionName} from '../guide/guide.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import * as classes from '../index.js';
import type {Tag} from '../widgets.js';

/** The attributes of a widget by name. */
export type Attributes = Readonly<Record<string, string>>;

/** What rendering needs of a widget, its protected members too. */
export interface Widget extends Omit<LitElement, 'willUpdate' | 'render'> {
  readonly headingLevel: number;
  readonly label?: string;
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
  stateOf<Name extends SectionName>(name: Name): LocalizedState<Name>;
  headingFor(section: unknown): string;
  renderHeading(section: unknown): TemplateResult;
  renderFooter(section: unknown): TemplateResult;
}

interface WidgetClass {
  new (): Widget;
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, PropertyDeclaration>;
}

/** A widget after its first rendering. */
export interface RenderedWidget {
  widget: Widget;
  template: unknown;
  /** The warnings about its attributes. */
  warnings: string[];
}

/** The attributes that a widget takes besides `lang`. */
export function observedAttributes(tag: Tag): readonly string[] {
  return classOf(tag).observedAttributes;
}

/** Whether an attribute of a widget has no value: its presence means true. */
export function isBooleanAttribute(tag: Tag, name: string): boolean {
  return observedAttributes(tag).includes(name) && classOf(tag).elementProperties.get(name)?.type === Boolean;
}

/** Renders a widget outside a page, as it shows before a reader uses it. */
export function renderWidget(tag: Tag, attributes: Attributes): RenderedWidget {
  const widget = createWidget(tag, attributes);
  const {result: template, warnings} = withWarnings(() => {
    widget.willUpdate(new Map());
    return widget.render();
  });
  return {widget, template, warnings};
}

/** A section of the bundled guide in the language of a widget. */
export function sectionOf<Name extends SectionName>(widget: Widget, name: Name): LocalizedSection<Name> {
  const state = widget.stateOf(name);
  if (state.status !== 'ready') throw new Error(`The section ${name} is ${state.status}.`);
  return state.section;
}

function createWidget(tag: Tag, attributes: Attributes): Widget {
  const element = classOf(tag);
  // Lit defines the properties when it is asked for the attributes. On a page, registering the element does so.
  const {observedAttributes: observed} = element;
  const widget = new element();
  Object.defineProperties(widget, pageShim(tag, widget));
  for (const [name, value] of Object.entries(attributes)) {
    widget.setAttribute(name, value);
    if (observed.includes(name)) widget.attributeChangedCallback(name, null, value);
  }
  return widget;
}

/** What an element knows of the page around it: here its own language only. */
function pageShim(tag: Tag, widget: Widget): PropertyDescriptorMap {
  const closest = (selector: string) => (selector === '[lang]' && widget.getAttribute('lang') ? widget : null);
  return {
    localName: {value: tag},
    ownerDocument: {value: {baseURI: 'https://page.invalid/'}},
    closest: {value: closest},
  };
}

function classOf(tag: Tag): WidgetClass {
  const name = tag.replace(/(?:^|-)(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  const element: unknown = Reflect.get(classes, name);
  if (typeof element !== 'function') throw new Error(`src/index.ts exports no class ${name} for <${tag}>.`);
  // Its protected members are part of what rendering needs.
  return element as unknown as WidgetClass;
}

/** Runs a synchronous function, and collects what it warns of on the console. */
function withWarnings<Result>(run: () => Result): {result: Result; warnings: string[]} {
  const warnings: string[] = [];
  const {warn} = console;
  console.warn = (message: string) => warnings.push(message);
  try {
    return {result: run(), warnings};
  } finally {
    console.warn = warn;
  }
}
