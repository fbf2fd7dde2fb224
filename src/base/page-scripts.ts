import type {Locale} from '../i18n/locale.js';
import type {AddedGuide} from './added-guides.js';
import {addOwnGuide} from './added-guides.js';
import {addOwnLocale} from './locales.js';
import {version} from './version.js';

/** The widgets of one script, as a script that adds a language or a guide meets them. */
export interface WidgetScript {
  readonly version: string;
  addLocale(locale: Locale): void;
  addGuide(guide: AddedGuide): void;
}

type Offer = (widgets: WidgetScript) => void;

const ownWidgets: WidgetScript = {version, addLocale: addOwnLocale, addGuide: addOwnGuide};

/**
 * Meets the scripts of the page that add a language or a guide, whether they came before or come later. The scripts share no
 * module, so they find each other by two events of the document: `therapy-language` says that there is something to add,
 * `therapy-widgets` that there are widgets.
 */
export function connectWidgets(): void {
  const page = globalThis.document;
  page?.addEventListener('therapy-language', acceptOffer);
  page?.dispatchEvent(new CustomEvent('therapy-widgets', {detail: ownWidgets}));
}

function acceptOffer({detail: offer}: DocumentEventMap['therapy-language']): void {
  offer(ownWidgets);
}

/** Adds a language to every script with widgets on the page: to those that are there, and to those that come. */
export function addLocale(locale: Locale): void {
  offerToWidgets(`language ${locale.tag}`, (widgets) => widgets.addLocale(locale));
}

/** Adds a guide to every script with widgets on the page, which then show it where `guide` names it. */
export function addGuide(guide: AddedGuide): void {
  offerToWidgets(`guide ${guide.id}`, (widgets) => widgets.addGuide(guide));
}

/** A script announces its widgets once for each of its elements, and takes an offer once. */
function offerToWidgets(name: string, give: Offer): void {
  const met = new Set<WidgetScript>();
  const offer: Offer = (widgets) => {
    if (met.has(widgets)) return;
    met.add(widgets);
    if (widgets.version === version) give(widgets);
    else console.warn(`therapy-guide-widgets ${version}: ${name} ignored by the widgets of ${widgets.version}.`);
  };
  offer(ownWidgets);
  globalThis.document?.addEventListener('therapy-widgets', ({detail}) => offer(detail));
  globalThis.document?.dispatchEvent(new CustomEvent('therapy-language', {detail: offer}));
}

declare global {
  interface DocumentEventMap {
    'therapy-language': CustomEvent<Offer>;
    'therapy-widgets': CustomEvent<WidgetScript>;
  }
}
