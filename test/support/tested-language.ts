import type {Locale} from '../../src/base/locales.js';
import * as guide from '#guide';
import type {Section, SectionName} from '../../src/guide/guide.js';
import type {Message} from '../../src/i18n/messages.js';
import {translatableSource} from '../../src/i18n/locale.js';
import {collectStrings} from '../../src/i18n/map-strings.js';

/**
 * The language in which the page of this test is (`test/languages.config.js`), and the way back into English, so that a test
 * that expects English words holds in every language. In English, nothing here does anything.
 */
export const tested: Locale | undefined = await languageUnderTest();

/** The language in which the bundled guide shows; its dates, figures and prices are written by the rules of this one. */
export const languageOfGuide = asShown('quickFacts').attribution.language;

/** Gives a text in English; where several would do, the one of the section in which it stands. */
type ToEnglish = (text: string, section?: SectionName) => string;

const toEnglish = await wayBack();

async function languageUnderTest(): Promise<Locale | undefined> {
  switch (document.documentElement.lang) {
    case 'es':
      await import('../../src/entries/lang/es.js');
      return (await import('../../src/i18n/es.js')).es;
    case 'en-XA':
      await import('./languages/en-XA.js');
      return (await import('./pseudo-locales.js')).longer;
    case 'ar-XB':
      await import('./languages/ar-XB.js');
      return (await import('./pseudo-locales.js')).mirrored;
    default:
      return undefined;
  }
}

async function wayBack(): Promise<ToEnglish> {
  if (!tested) return (text) => text;
  if (document.documentElement.lang !== 'es') return (await import('./pseudo-locales.js')).unmarked;
  const {messages} = await import('../../src/i18n/es.messages.js');
  return backInto(messages, tested);
}

/** A text of the language under test, line by line in English. */
export function english(text: string, section?: SectionName): string {
  return text
    .split('\n')
    .map((line) => toEnglish(line, section))
    .join('\n');
}

/** A section of the bundled guide as it shows on this page. */
export function asShown<Name extends SectionName>(name: Name): Section<Name> {
  const section = guide[name] as unknown as Section<Name>;
  return tested?.localize(section, name) ?? section;
}

/** Attributes whose text a reader may hear or see. */
const spoken = ['aria-label', 'title', 'placeholder', 'alt'];

/**
 * Reads something from a part of a page that speaks English meanwhile: every text and every name in it is put into English, and
 * put back afterwards. What carries its own `lang="en"` stays.
 */
export function inEnglish<Read>(root: Node, read: () => Read): Read {
  if (!tested) return read();
  const section = sectionAround(root);
  const putBack = [...textsIn(root), ...namesIn(root)].map((text) => putIntoEnglish(text, section));
  try {
    return read();
  } finally {
    putBack.forEach((put) => put());
  }
}

/** The section that the widget around a node shows. */
function sectionAround(root: Node): SectionName | undefined {
  const around = root.getRootNode();
  return around instanceof ShadowRoot
    ? (Reflect.get(around.host, 'sectionName') as SectionName | undefined)
    : undefined;
}

function putIntoEnglish(text: Text | Attr, section: SectionName | undefined): () => void {
  const {nodeValue: before} = text;
  const after = english(before ?? '', section);
  if (after === before) return () => undefined;
  text.nodeValue = after;
  return () => {
    text.nodeValue = before;
  };
}

function textsIn(root: Node): Text[] {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = root.nodeType === Node.TEXT_NODE ? [root as Text] : [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    ({data, parentElement}) => data.trim() && parentElement?.closest('[lang]')?.getAttribute('lang') !== 'en',
  );
}

function namesIn(root: Node): Attr[] {
  const elements =
    root instanceof Element || 'querySelectorAll' in root ? (root as ParentNode).querySelectorAll('*') : [];
  return [...(root instanceof Element ? [root] : []), ...elements].flatMap((one) =>
    spoken.flatMap((name) => one.getAttributeNode(name) ?? []),
  );
}

/** A text with gaps, and what it was in English. */
interface Pattern {
  pattern: RegExp;
  names: string[];
  english: string;
}

/** What a language has words for. */
interface Words {
  /** A text in English. */
  known: (text: string) => string | undefined;
  patterns: readonly Pattern[];
  /** The known texts in small letters, the longest first. */
  longest: readonly string[];
}

type Pair = [said: string, english: string];

/**
 * The way back from a real language: a text that is one of its words is that word in English, one that is a message with values is
 * that message with its values in English; of anything else, each of its parts is.
 */
function backInto(messages: Readonly<Record<Message, string>>, language: Locale): ToEnglish {
  const forms = Object.entries(messages).flatMap(([message, translated]) =>
    formsOf(translated).map((form): Pair => [form.trim(), message.trim()]),
  );
  const names = Object.keys(guide) as SectionName[];
  const bySection = new Map(names.map((name) => [name, firstOfEach(guideWords(name, language))]));
  const all = firstOfEach([
    ...forms.filter(([form]) => form.includes('{')).flatMap(betweenGaps),
    ...forms.filter(([form]) => !form.includes('{')),
    ...[...bySection.values()].flatMap((map) => [...map]),
  ]);
  const bySmall = firstOfEach([...all].map(([said, word]) => [small(said), word]));
  const byLength = (a: {length: number}, b: {length: number}) => b.length - a.length;
  const patterns = forms
    .filter(([form, message]) => form.includes('{') && form !== message)
    .map(([form, message]) => patternOf(form, message));
  const words = {
    patterns: patterns.sort((a, b) => byLength(a.pattern.source, b.pattern.source)),
    longest: [...bySmall.keys()].filter(({length}) => length > 3).sort(byLength),
  };
  return (text, section) => {
    const own = section && bySection.get(section);
    const known = (text: string) => own?.get(text) ?? all.get(text) ?? likeIn(text, bySmall.get(small(text)));
    const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
    return before + wholeBack(core, {...words, known}) + after;
  };
}

/** Of several that say the same, the first is meant. */
function firstOfEach(pairs: readonly Pair[]): Map<string, string> {
  return new Map([...pairs].reverse());
}

function formsOf(translated: string): string[] {
  return translated.split('~');
}

/** Every text of a section with the same in English. */
function guideWords(name: SectionName, language: Locale): Pair[] {
  const section: Section = guide[name];
  const original = wordsOf(section);
  return wordsOf(language.localize(section, name)).map((said, index) => [said, original[index] ?? said]);
}

function wordsOf({attribution: {name, practitioner, checkedInWords}, data, sources, corrections}: Section): string[] {
  return [
    ...[name, practitioner, checkedInWords],
    ...collectStrings(data),
    ...Object.values(sources).flatMap((source) => collectStrings(translatableSource(source))),
    ...Object.values(corrections).flatMap((correction) => collectStrings(correction)),
  ];
}

/** The words between the gaps of a message, where each stands in an element of its own. */
function betweenGaps([form, message]: Pair): Pair[] {
  const [said, english] = [form, message].map((text) => text.split(/\{\w+\}/).map((part) => part.trim()));
  return (said ?? []).flatMap((part, index): Pair[] => (part.includes(' ') ? [[part, english?.[index] ?? part]] : []));
}

/** "700-2500 US$" as English writes it. */
function pricesBack(low = '', high = ''): string {
  const [from, to] = [low, high].map((price) => Number(price.replaceAll('.', '')).toLocaleString('en'));
  return `$${from} – $${to}`;
}

function patternOf(form: string, english: string): Pattern {
  const parts = form.split(/\{(\w+)\}/);
  const source = parts.map((part, index) =>
    index % 2 === 0 ? escaped(part) : part === 'count' ? '([\\d.]+)' : '(.+?)',
  );
  return {pattern: new RegExp(`^${source.join('')}$`), names: parts.filter((_, index) => index % 2 === 1), english};
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A text that is one thing, else its parts. */
function wholeBack(text: string, words: Words): string {
  const line = text.replace(/\s+/g, ' ');
  const word = words.known(line);
  if (word !== undefined) return word;
  if (/^−?\d{1,3}(\.\d{3})*(,\d+)?$/.test(line)) return line.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
  const [prices, low, high] = /^([\d.]+)-([\d.]+) US\$$/.exec(line) ?? [];
  if (prices) return pricesBack(low, high);
  for (const {pattern, names, english} of words.patterns) {
    const values = pattern.exec(line)?.slice(1);
    if (!values) continue;
    return english.replace(/\{(\w+)\}/g, (_, name: string) => wholeBack(values[names.indexOf(name)] ?? '', words));
  }
  return partsBack(text, words);
}

/** The longest known beginning of a text, or the first of its parts, then the rest. */
function partsBack(text: string, words: Words): string {
  const [sign = ''] = /^[^\p{L}\d]+/u.exec(text) ?? [];
  if (sign) return sign + (text === sign ? '' : wholeBack(text.slice(sign.length), words));
  const start = small(text);
  const beginning = words.longest.find((one) => start.startsWith(one) && !/^[\p{L}\d]/u.test(start.slice(one.length)));
  if (beginning)
    return (words.known(text.slice(0, beginning.length)) ?? beginning) + rest(text, beginning.length, words);
  const [, first = '', joint = ''] = /^(.*?)( · |; |, |[.:] | )/s.exec(text) ?? [];
  if (!joint) return text;
  return (joint === ' ' ? first : wholeBack(first, words)) + rest(text, first.length, words);
}

function rest(text: string, from: number, words: Words): string {
  return from === text.length ? '' : partsBack(text.slice(from), words);
}

function small(text: string): string {
  return text.toLowerCase();
}

/** English with the capital, or the small letters, of what it stands for. */
function likeIn(text: string, word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  return text === small(text) ? small(word) : word.charAt(0).toUpperCase() + word.slice(1);
}
