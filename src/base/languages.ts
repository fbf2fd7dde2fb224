import type {Section, SectionName} from '../guide/guide.js';
import {english, type Say} from '../guide/say.js';
import type {Shown} from './shown.js';
import type {TemplateElement} from './template-element.js';
import {version} from './version.js';

/** A language in which widgets can address their reader. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly say: Say;
  /** A section with this language's words around it; given the name of a section of the bundled guide, in this language itself. */
  show<Name extends SectionName>(section: Section<Name>, bundled?: Name): Shown<Name>;
  /** Whether an element stands where a page is in this language. */
  isOf(element: Element): boolean;
  /** Styles that hold words. */
  readonly styles?: string;
  /** Gives a root those styles. */
  dress?(root: ShadowRoot): void;
}

/** The widgets of one script, as a language file meets them. */
export interface WidgetsOnPage {
  /** Release of the script; a language file of another one holds other words. */
  readonly version: string;
  add(language: Language): void;
  /** Draws them again, since the page's language may have changed. */
  redraw(): void;
}

const added = new Set<Language>();

/** The widgets of this script that are on the page; each is drawn again when a language comes, or the page's language changes. */
export const onPage = new Set<TemplateElement>();

const inEnglish: Omit<Language, 'isOf'> = {
  tag: 'en',
  say: english,
  show: (section) => ({...section, say: english, language: 'en'}),
};

/** The widgets of this script. */
export const widgetsOnPage: WidgetsOnPage = {
  version,
  add(language) {
    added.add(language);
    this.redraw();
  },
  redraw: () => onPage.forEach((widget) => widget.requestUpdate()),
};

/** The language in which an element addresses its reader: one that the page brought and is in, else English. */
export function languageOf(element: Element): typeof inEnglish {
  return [...added].find((language) => language.isOf(element)) ?? inEnglish;
}

/**
 * Meets the language files of the page, whether they came before or come later. They are scripts of their own, so the two
 * find each other by events of the document: `therapy-language` says that a file is there, `therapy-widgets` that widgets are.
 */
export function meetLanguages(): void {
  const page = globalThis.document;
  page?.addEventListener('therapy-language', meet);
  page?.dispatchEvent(new CustomEvent('therapy-widgets', {detail: widgetsOnPage}));
}

function meet({detail}: DocumentEventMap['therapy-language']): void {
  detail(widgetsOnPage);
}

declare global {
  interface DocumentEventMap {
    'therapy-language': CustomEvent<(widgets: WidgetsOnPage) => void>;
    'therapy-widgets': CustomEvent<WidgetsOnPage>;
  }
}
