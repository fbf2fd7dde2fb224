import {widgetsOnPage, type Locale, type WidgetsOnPage} from '../base/locales.js';
import type {LocalizedSection} from './localized-section.js';
import type {Attribution, Section, SectionName} from '../guide/guide.js';
import type {Message} from './messages.js';
import {formatMessage, type Msg} from './msg.js';
import type {Source} from '../guide/source.js';
import {version} from '../base/version.js';
import {mapStrings} from './map-strings.js';

/**
 * What a widget says, in another language; a missing message is said in English. Where a message depends on `{count}`, its forms
 * stand in the order of the language's plural categories, parted by `~`, and the last is for all that have none of their own:
 * "{count} ensayo~{count} ensayos".
 */
export type Messages = Readonly<Partial<Record<Message, string>>>;

/** The messages in a file to paste: each at the place that `placeOf` gives it, so that no English stands beside them. */
export interface PlacedMessages {
  readonly seeds: readonly number[];
  readonly places: readonly string[];
}

/**
 * The words of the bundled guide in another language, as the build takes them from its folder: of each section and source every
 * text in its order, parted by `|`; the corrections, by their numbers, are parted by `#`. What is the same in English is left out.
 */
export interface GuideWords {
  imprint: Partial<Attribution>;
  sections: Readonly<Record<SectionName, string>>;
  sources: Readonly<Record<string, string>>;
  corrections: string;
}

/** The place of a message, out of its English words; the build looks for seeds with which no two share one. */
export function placeOf(message: string, {seeds, places}: PlacedMessages): number {
  return scattered(message, seeds[groupOf(message, seeds.length)] ?? 0, places.length);
}

/** The group whose seed leads to the place of a message. */
export function groupOf(message: string, size: number): number {
  return scattered(message, 1, size);
}

function scattered(message: string, seed: number, size: number): number {
  return [...message].reduce((sum, sign) => (sum * (seed + 31) + (sign.codePointAt(0) ?? 0)) % 65_521, 0) % size;
}

/** Says messages in a language, with the plural forms that it has. */
export function createMsg(tag: string, messages: Messages | PlacedMessages): Msg {
  const plural = new Intl.PluralRules(tag);
  const {pluralCategories} = plural.resolvedOptions();
  return (message, values) => {
    const said = 'places' in messages ? messages.places[placeOf(message, messages)] : messages[message];
    const forms = (said || message).split('~');
    const category = forms[1] ? pluralCategories.indexOf(plural.select(Number(values?.['count']))) : 0;
    return formatMessage(forms[category] ?? forms.at(-1) ?? message, values);
  };
}

/** A section of the bundled guide with the words of another language. Names and titles of sources are nobody's to translate. */
export function translateSection<Name extends SectionName>(
  section: Section<Name>,
  name: Name,
  {imprint, sections, sources, corrections}: GuideWords,
): Section<Name> {
  const corrected = corrections.split('#');
  return {
    ...section,
    attribution: {...section.attribution, ...imprint},
    data: withWords(section.data, sections[name]),
    sources: each(section.sources, (source, id) => ({
      ...source,
      ...withWords(translatableSource(source), sources[id]),
    })),
    corrections: each(section.corrections, (correction, id) => withWords(correction, corrected[Number(id)])),
  };
}

/** What a source says in words of this project. */
export function translatableSource({kind, concludes, note}: Source): Partial<Source> {
  return {kind, concludes, note};
}

function withWords<Value>(value: Value, lines = ''): Value {
  const words = lines.split('|');
  return mapStrings(value, (text) => words.shift() || text);
}

/** Items by id, each changed. */
export function each<Item>(
  items: Readonly<Record<string, Item>>,
  change: (item: Item, id: string) => Item,
): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item, id)]));
}

/**
 * A language for the widgets of a page.
 *
 * @param tag BCP 47; a page in one of its regions is in it too
 * @param translate gives a section of the bundled guide in this language
 */
export function createLocale(
  tag: string,
  msg: Msg,
  translate: <Name extends SectionName>(section: Section<Name>, name: Name) => Section<Name>,
): Locale {
  const known = new WeakMap<Section, LocalizedSection>();
  const note = msg('From this website, not part of the guide: ');
  const styles = `.base:lang(${tag}){--_note:${JSON.stringify(note)}}`;
  let sheet: CSSStyleSheet | undefined;
  return {
    tag,
    msg,
    localize<Name extends SectionName>(section: Section<Name>, bundled?: Name): LocalizedSection<Name> {
      const shown = known.get(section) ?? {
        ...(bundled ? {...translate(section, bundled), original: section.attribution.language} : section),
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
