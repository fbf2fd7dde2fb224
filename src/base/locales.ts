import type {ReactiveControllerHost} from 'lit';
import type {Section, SectionName} from '../guide/guide.js';
import {english, type Msg} from '../i18n/msg.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {version} from './version.js';

/** A language in which widgets can address their reader. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  readonly msg: Msg;
  /** A section with this language's words around it; given the name of a section of the bundled guide, in this language itself. */
  localize<Name extends SectionName>(section: Section<Name>, bundled?: Name): LocalizedSection<Name>;
  /** Whether an element stands where a page is in this language. */
  matches(element: Element): boolean;
  /** Styles that hold words. */
  readonly styles?: string;
  /** Gives a root those styles. */
  adoptStyles?(root: ShadowRoot): void;
}

/** The widgets of one script, as a language file meets them. */
export interface WidgetsOnPage {
  /** Release of the script; a language file of another one holds other words. */
  readonly version: string;
  add(language: Locale): void;
  /** Renders them again, since the page's language may have changed. */
  redraw(): void;
}

const added = new Set<Locale>();

/** The widgets of this script that are on a page; each renders again when a language comes, or the page's language changes. */
export const connectedWidgets = new Set<ReactiveControllerHost>();

const englishLocale: Omit<Locale, 'matches'> = {
  tag: 'en',
  msg: english,
  localize: (section) => ({...section, msg: english, language: 'en'}),
};

/** The widgets of this script. */
export const widgetsOnPage: WidgetsOnPage = {
  version,
  add(language) {
    added.add(language);
    this.redraw();
  },
  redraw: () => connectedWidgets.forEach((widget) => widget.requestUpdate()),
};

/** The language in which an element addresses its reader: one that the page brought and is in, else English. */
export function localeOf(element: Element): typeof englishLocale {
  return [...added].find((language) => language.matches(element)) ?? englishLocale;
}

/**
 * Meets the language files of the page, whether they came before or come later. They are scripts of their own, so the two
 * find each other by events of the document: `therapy-language` says that a file is there, `therapy-widgets` that widgets are.
 */
export function connectLocales(): void {
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
