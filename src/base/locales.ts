import type {ReactiveControllerHost} from 'lit';
import type {Locale} from '../i18n/locale.js';
import {english} from '../i18n/msg.js';
import {languageAround} from './language-around.js';

const added = new Set<Locale>();

/** The widgets of this script that are on a page. */
export const connectedWidgets = new Set<ReactiveControllerHost>();

const englishLocale: Locale = {
  tag: 'en',
  msg: english,
  covers: () => true,
  localize: (section) => ({...section, msg: english, language: 'en'}),
};

/** Adds a language to the widgets of this script. */
export function addOwnLocale(locale: Locale): void {
  added.add(locale);
  renderWidgets();
}

/** Renders the widgets of this script again: another language or guide has come, or the page's language has changed. */
export function renderWidgets(): void {
  connectedWidgets.forEach((widget) => widget.requestUpdate());
}

/** The language in which an element addresses its reader: one that was added and that is the page's there, else English. */
export function localeOf(element: Element): Locale {
  if (added.size === 0) return englishLocale;
  const lang = languageAround(element, renderWidgets) ?? '';
  return [...added].find((locale) => locale.covers(lang)) ?? englishLocale;
}
