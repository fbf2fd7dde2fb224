import type {Guide} from '../guide/guide.js';
import type {Finding} from './finding.js';
import {proseIn, type PlacedText} from './reading-grade.js';
import {sectionsOf} from './texts.js';

/** Abbreviations that everybody reads as words. */
const known = new Set(['US', 'USA', 'UK', 'EU', 'DNA', 'HIV', 'AIDS', 'MRI', 'ID', 'FAQ', 'OK', 'PDF', 'DVD', 'TV']);

/** Words of studies and of the body that need an explanation, or a plain word in their place. */
const terms: readonly string[] = [
  ...['sham', 'efficacy', 'cohort', 'case series', 'blinded', 'heterogeneity', 'statistically significant'],
  ...['confidence interval', 'standardized mean difference', 'relative risk', 'odds ratio', 'effect size', 'baseline'],
  ...['fascia', 'myofascial', 'sacrum', 'cerebrospinal fluid', 'dura mater', 'vagus nerve', 'intracranial', 'edema'],
  ...['parasympathetic', 'sympathetic nervous system', 'autonomic nervous system', 'homeostasis', 'proprioception'],
  ...['palpation', 'contraindicated', 'contraindication', 'comorbidity', 'etiology', 'idiopathic', 'prophylaxis'],
];

const abbreviation = /(?<![\p{L}\d/-])\p{Lu}[\p{Lu}\d]+(?:-\p{Lu}+)*(?![\p{L}\d])/gu;

/** Abbreviations and technical words that no text of the guide explains, each where it first stands. */
export function termFindings(guide: Guide): Finding[] {
  const prose = proseIn(sectionsOf(guide), '');
  const texts = allTexts(sectionsOf(guide));
  const headings = new Set(headingsIn(sectionsOf(guide)).map((words) => words.toLowerCase()));
  const found = new Map(
    prose
      .flatMap((text) => termsIn(text))
      .map((one) => [one.term, one] as const)
      .reverse(),
  );
  return [...found.values()]
    .reverse()
    .filter(({term}) => !headings.has(term.toLowerCase()) && !texts.some((text) => isExplained(term, text)))
    .map(({term, path}) => ({
      where: path,
      message: `uses "${term}", which no text of the guide explains; use a plain word, or put its meaning in parentheses behind it once`,
    }));
}

function termsIn({path, text}: PlacedText): {term: string; path: string}[] {
  const abbreviations = [...text.matchAll(abbreviation)].map(([term]) => term).filter((term) => !known.has(term));
  const words = terms.filter((term) => patternOf(term).test(text));
  return [...abbreviations, ...words].map((term) => ({term, path}));
}

/** `sham (pretend)`, `pretend (sham)`, `sham means`, `a pretend treatment, sham,`, `illnesses such as PTSD`. */
function isExplained(term: string, text: string): boolean {
  const word = escaped(term);
  const forms = [
    `${word}(?:\\s+\\p{L}+)?\\s+\\(`,
    `\\p{L}[”’"]?\\s+\\([^()]*${word}[^()]*\\)`,
    `${word},?\\s+(?:means?|stands? for|is|are|was|that is)\\b`,
    `(?:called|as|,)\\s+(?:an?\\s+|the\\s+)?${word}\\b`,
  ];
  return new RegExp(forms.join('|'), 'iu').test(text);
}

function patternOf(term: string): RegExp {
  return new RegExp(`(?<!\\p{L})${escaped(term)}(?!\\p{L})`, 'iu');
}

function escaped(term: string): string {
  return term.replace(/[^\p{L}\d ]/gu, '\\$&');
}

/** Every string, also those that are no sentence: a term may be explained in a label. */
function allTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
}

/** Names, titles and letters: what stands below them explains them. */
function headingsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['name', 'title', 'label', 'letters', 'lay', 'term'].includes(key)
      ? [inner]
      : headingsIn(inner),
  );
}
