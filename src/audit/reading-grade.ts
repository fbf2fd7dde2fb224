import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';
import {pathTo} from './statements.js';

/**
 * Parts of a section that are no prose: the cells of the plot and of the table of studies are figures, `csl` is the entry of a
 * reference list, names are those of bodies, people and therapies, and the term with its synonyms is what a record calls it.
 */
const noProse = new Set(['effects', 'studies', 'csl', 'name', 'term', 'synonyms', 'letters', 'url', '$schema']);

/** Fewer words are a title, a label or a value, and no sentence. */
const fewestWords = 5;

/** A text that a reader reads as sentences, with its path. */
export interface PlacedText {
  path: string;
  text: string;
}

/** The texts of a section that a reader reads as sentences. */
export function proseOf(value: unknown): string[] {
  return proseIn(value, '').map(({text}) => text);
}

/** The same with their paths, below that of the section. */
export function proseIn(value: unknown, path: string): PlacedText[] {
  if (typeof value === 'string') return wordsOf(value).length < fewestWords ? [] : [{path, text: value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    noProse.has(key) ? [] : proseIn(inner, pathTo(path, key, Array.isArray(value))),
  );
}

/** The sentences of a text. */
export function sentencesOf(text: string, language = 'en'): string[] {
  const segments = new Intl.Segmenter(language, {granularity: 'sentence'}).segment(text);
  return [...segments].map(({segment}) => segment.trim()).filter((sentence) => wordsOf(sentence, language).length > 0);
}

/** The words of a text; a figure is none. */
export function wordsOf(text: string, language = 'en'): string[] {
  const segments = new Intl.Segmenter(language, {granularity: 'word'}).segment(text);
  return [...segments].filter(({segment}) => /\p{L}/u.test(segment)).map(({segment}) => segment);
}

/** The grade of a school in the United States whose pupils can read English texts, after Flesch and Kincaid. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap((text) => wordsOf(text));
  const sentence = texts.flatMap((text) => sentencesOf(text)).length;
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({sentence, word: words.length, syllable: syllables});
}
