import {filledValues, type FilledValue} from './filled-messages.js';
import {languageOf} from './reader.js';
import {attribution, testLocale} from './test-locale.js';
import {pairs, plain} from './translation-pairs.js';
import {textsIn, type PlacedText} from './visible-texts.js';

const keyOf = (english: string, translated: string) => `${english}\n${translated}`;
const known = new Set(pairs.map(([english, translated]) => keyOf(english, translated)));
const judged = new Map<string, boolean>();

/** Texts with letters, the longest first. */
const longestFirst = pairs
  .filter(([english]) => /\p{L}/u.test(english) && !english.includes('{'))
  .sort(([a], [b]) => b.length - a.length);

/** Whether a text is the translation of another, as a whole, by a message with its values, or part by part. */
function isTranslation(english: string, translated: string): boolean {
  const key = keyOf(english, translated);
  const verdict = judged.get(key) ?? judge(english, translated);
  judged.set(key, verdict);
  return verdict;
}

function judge(english: string, translated: string): boolean {
  return (
    known.has(keyOf(english, translated)) ||
    isUntranslated(english, translated) ||
    filledValues(english, translated).some((values) => values.every(isValue)) ||
    isJoined(english, translated)
  );
}

const digitsOf = (text: string) => text.replace(/\D/g, '');

/** Whether a text needs no translation: a figure, a sign or an address. */
function isUntranslated(english: string, translated: string): boolean {
  if (!/\p{L}/u.test(english)) return digitsOf(english) === digitsOf(translated);
  return english === translated && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(english);
}

/** A count may differ, since a translation takes more or fewer minutes to read. */
function isValue([name, english, translated]: FilledValue): boolean {
  if (name === 'rest') return isRest(english, translated);
  return name === 'count' ? /^\d+$/.test(translated) : isTranslation(english, translated);
}

/** "Review. Record read." is made of texts that have their own translations; "2024 · Review" has a year before them, "‡ Added" a sign. */
function isJoined(english: string, translated: string): boolean {
  const lead = /^(?:\d+ · |[^\p{L}\p{N}⟦\u200F¿«]+)/u.exec(english)?.[0] ?? '';
  const after = (text: string, first: string) => text.slice(first.length);
  if (lead && translated.startsWith(lead)) return isRest(after(english, lead), after(translated, lead));
  return longestFirst.some(
    ([first, other]) =>
      english.startsWith(first) &&
      translated.startsWith(other) &&
      isRest(after(english, first), after(translated, other)),
  );
}

/** What follows a text that is translated: nothing in both languages, or a translation. */
function isRest(english: string, translated: string): boolean {
  const [rest = '', otherRest = ''] = [english, translated].map((text) => text.replace(/^[\s.,;:·()†‡▸◂]+/, ''));
  return rest === '' || otherRest === '' ? rest === otherRest : isTranslation(rest, otherRest);
}

/** What stands in another language than the page and its guide, such as the title of a source, is as in English. */
function faultOf([, english]: PlacedText, [around, text]: PlacedText): string | undefined {
  const language = languageOf(around) ?? '';
  const isOfPage = [testLocale.tag, testLocale.guideTag].includes(language);
  const right = isOfPage ? isTranslation(plain(english), plain(text)) : language === 'en' && text === english;
  return right ? undefined : `“${english}” shows as “${text}” in ${language}`;
}

/** The texts of a widget, without the notice of a translation, which an English page does not have. */
function textsOf(widget: Element): PlacedText[] {
  return textsIn(widget.shadowRoot ?? widget).filter(([, text]) => text !== attribution.notice);
}

/** What is wrong where a widget in the language of the page shows another text than the translation of the English one. */
export function translationFaults(english: Element, translated: Element): string[] {
  const [texts, others] = [textsOf(english), textsOf(translated)];
  if (texts.length !== others.length)
    return [`${texts.length} texts in English, ${others.length} in ${testLocale.tag}`];
  return texts.flatMap((text, index) => faultOf(text, others[index] ?? text) ?? []);
}
