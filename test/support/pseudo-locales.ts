import type {Section, SectionName} from '../../src/guide/guide.js';
import {formatMessage, type Values} from '../../src/i18n/msg.js';
import {createLocale, type Locale} from '../../src/i18n/locale.js';
import {mapStrings} from './map-strings.js';
import {translatableSource} from '../../src/i18n/translate-section.js';

/**
 * Two languages that nobody speaks, made from English by a rule, to see what a translation would do to a page before there is
 * one. They are for tests and for Storybook; no file to paste and no export of the package holds them.
 */

const rightToLeft = '\u200F';
const override = '\u202E';
const endOfOverride = '\u202C';

const share = 0.4;
const padding = '~';
const accented: Readonly<Record<string, string>> = {a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú'};

/** English, 40% longer and in brackets: what is cut shows no end, and what came past the tables has no brackets. */
export const longer = pseudoLanguage('en-XA', 'en-XA', stretched);

/** English from right to left. Figures and dates stay as in English, so that only the direction changes. */
export const mirrored = pseudoLanguage('ar-XB', 'en-XB', turned);

/** A text at least 40% longer, with its placeholders as they were: "⟦Cheéck⟧". */
export function stretched(text: string): string {
  const doubled = text.replace(/\{\w+\}|[aeiou]/gi, (sign) => sign + (accented[sign.toLowerCase()] ?? ''));
  const missing = Math.ceil(text.length * (1 + share)) - doubled.length - 2;
  return around(text, `⟦${doubled.trim()}${padded(missing)}⟧`);
}

/** A text that runs from right to left, as one of that script does. */
export function turned(text: string): string {
  return around(text, `${rightToLeft}${override}${text.trim()}${endOfOverride}${rightToLeft}`);
}

/** The space around a text stays outside of its marks. */
function around(text: string, marked: string): string {
  return text.replace(/\S.*\S|\S/s, () => marked);
}

/** Padding in pieces that can wrap, as words do. */
function padded(length: number): string {
  return padding.repeat(Math.max(length, 0)).replaceAll(padding.repeat(8), `${padding.repeat(7)} `);
}

/** @param language of the guide's text: by its rules dates, figures and prices are written */
function pseudoLanguage(tag: string, language: string, change: (text: string) => string): Locale {
  const made = createLocale(
    tag,
    (message, values) => formatMessage(change(message), titledSmall(values)),
    (section) => changed(section, language, change),
  );
  // A guide that somebody brings changes too, since this is no translation.
  const localize: Locale['localize'] = (section, bundled) => made.localize(section, bundled ?? anyOf(section));
  // What stands inside its guide's text is in it too, as with a real language, whose guide has the same tag.
  const inGuide = createLocale(language, made.msg, (section) => section);
  return {...made, localize, covers: (lang) => made.covers(lang) || inGuide.covers(lang)};
}

/** A title inside a sentence begins with a small letter, also behind a bracket. */
function titledSmall(values: Values = {}): Values {
  const {title} = values;
  return typeof title === 'string'
    ? {...values, title: title.replace(/\p{L}/u, (letter) => letter.toLowerCase())}
    : values;
}

/** The rule does not ask which section it is. */
function anyOf<Name extends SectionName>(_section: Section<Name>): Name {
  return 'references' as Name;
}

function changed<Name extends SectionName>(
  section: Section<Name>,
  language: string,
  change: (text: string) => string,
): Section<Name> {
  const {attribution, data, sources, corrections} = section;
  const {name, practitioner, checkedInWords, notice} = attribution;
  const words = mapStrings({name, practitioner, checkedInWords, ...(notice && {notice})}, change);
  return {
    ...section,
    attribution: {...attribution, ...words, language},
    data: mapStrings(data, change),
    sources: mapValues(sources, (source) => ({...source, ...mapStrings(translatableSource(source), change)})),
    corrections: mapValues(corrections, (correction) => mapStrings(correction, change)),
  };
}

function mapValues<Item>(items: Readonly<Record<string, Item>>, change: (item: Item) => Item): Record<string, Item> {
  return Object.fromEntries(Object.entries(items).map(([key, item]) => [key, change(item)]));
}
