import {widgetsOnPage, type Locale, type WidgetsOnPage} from '../base/locales.js';
import {version} from '../base/version.js';
import type {Section, SectionName} from '../guide/guide.js';
import type {LocalizedSection} from './localized-section.js';
import type {Msg} from './msg.js';
import type {TranslateSection} from './translate-section.js';

/**
 * A language for the widgets of a page.
 *
 * @param tag BCP 47; a page in one of its regions is in it too
 * @param translate gives a section of the bundled guide in this language; without it, the guide's text stays as it is
 */
export function createLocale(tag: string, msg: Msg, translate?: TranslateSection): Locale {
  const known = new WeakMap<Section, LocalizedSection>();
  const note = msg('From this website, not part of the guide: ');
  const styles = `.base:lang(${tag}){--_note:${JSON.stringify(note)}}`;
  let sheet: CSSStyleSheet | undefined;
  return {
    tag,
    msg,
    localize<Name extends SectionName>(section: Section<Name>, bundled?: Name): LocalizedSection<Name> {
      const shown = known.get(section) ?? {
        ...(bundled && translate ? {...translate(section, bundled), original: section.attribution.language} : section),
        msg,
        language: tag,
      };
      known.set(section, shown);
      return shown as LocalizedSection<Name>;
    },
    matches: (element) => `${languageAround(element)}-`.toLowerCase().startsWith(`${tag}-`.toLowerCase()),
    styles,
    adoptStyles(root) {
      sheet ??= sheetWith(styles);
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    },
  };
}

function sheetWith(styles: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  return sheet;
}

const met = new Set<WidgetsOnPage>();
const observer = globalThis.MutationObserver && new MutationObserver(() => met.forEach((widgets) => widgets.redraw()));

/** The `lang` of an element, else of the nearest around it, through shadow roots; changes are followed from then on. */
function languageAround(element: Element): string | undefined {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  observer?.observe(root, {subtree: true, attributeFilter: ['lang']});
  return lang ?? ('host' in root ? languageAround(root.host as Element) : undefined);
}

/** Gives a language to every script with widgets on the page: to those that are there, and to those that come. */
export function addLocale(language: Locale): void {
  const known = new Set<WidgetsOnPage>();
  // A script says that it is there once for each of its elements.
  const meet = (widgets: WidgetsOnPage) => {
    if (known.has(widgets)) return;
    known.add(widgets);
    if (widgets.version === version) {
      met.add(widgets);
      widgets.add(language);
    } else console.warn(`The language file of ${version} has no words for the widgets of ${widgets.version}.`);
  };
  meet(widgetsOnPage);
  globalThis.document?.addEventListener('therapy-widgets', ({detail}) => meet(detail));
  globalThis.document?.dispatchEvent(new CustomEvent('therapy-language', {detail: meet}));
}
