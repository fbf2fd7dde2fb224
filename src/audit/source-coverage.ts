import {figuresIn} from './figures.js';

/** A sentence with figures that no text of the guide tells. */
export interface UntoldSentence {
  /** Characters from the start of the source text. */
  offset: number;
  sentence: string;
  /** Those that no text of the guide has; all of them, where the guide has each, but none together. */
  figures: string[];
}

/**
 * The sentences of a source text whose figures stand together in no text of the guide. A text is what one object of the guide says: a
 * statement, a row of figures, a citation, a correction.
 */
export function untoldSentences(source: string, guide: unknown): UntoldSentence[] {
  const texts = textsIn(guide).map((text) => new Set(figuresIn(text)));
  const known = new Set(texts.flatMap((text) => [...text]));
  return sentencesIn(source).flatMap(({offset, sentence}) => {
    const figures = [...new Set(figuresIn(withoutNumbering(sentence)))];
    if (figures.length === 0 || texts.some((text) => figures.every((one) => text.has(one)))) return [];
    const missing = figures.filter((one) => !known.has(one));
    return {offset, sentence, figures: missing.length > 0 ? missing : figures};
  });
}

/** Sentences with their place; a line break ends one. */
function sentencesIn(source: string): {offset: number; sentence: string}[] {
  return [...source.matchAll(/\S[^\r\n]*?(?:[.!?](?=\s)|(?=[\r\n]|$))/g)].map(({0: sentence, index}) => ({
    offset: index,
    sentence,
  }));
}

/** Without the number of a heading or of a list item, and without those of references. */
function withoutNumbering(sentence: string): string {
  return sentence.replace(/^\d+[.)](?=\s|$)/, '').replace(/\[\d+(?:\s*[,–-]\s*\d+)*\]/g, '');
}

/** The words and numbers of each object, without those of the objects in it. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value);
  return [inner.flatMap(wordsOf).join(' '), ...inner.flatMap(textsIn)];
}

/** Those of a list too, and those of a date, which holds nothing but numbers. */
function wordsOf(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(wordsOf).filter(isNumber);
  return typeof value === 'string' || typeof value === 'number' ? [value] : [];
}

function isNumber(value: string | number): value is number {
  return typeof value === 'number';
}
