import type {Guide} from '../guide/guide.js';
import type {Finding} from './finding.js';
import {gradeOf, proseIn, sentencesOf, wordsOf} from './reading-grade.js';

/** Health authorities ask for grade 6 to 8. */
const highestGrade = 8;

/** A grade of fewer words says little. */
const fewestWords = 30;

/** Words of the longest sentence, by language. Spanish says with about a fifth more words what English says. */
const longest: ReadonlyMap<string, number> = new Map([
  ['en', 25],
  ['es', 30],
]);

/** The reading grade of a section in English. */
export interface SectionGrade {
  /** Key of the section in the guide. */
  section: string;
  /** The grade of a school in the United States. */
  grade: number;
}

/** The grade of each section in English that has enough words for one; the formula knows no other language. */
export function sectionGrades(guide: Guide): SectionGrade[] {
  if (languageOf(guide) !== 'en') return [];
  return readableParts(guide).flatMap(([section, part]) => {
    const texts = proseIn(part, section).map(({text}) => text);
    const count = texts.flatMap((text) => wordsOf(text)).length;
    return count < fewestWords ? [] : {section, grade: gradeOf(texts)};
  });
}

/** The sections in English that are too hard to read. */
export function gradeFindings(guide: Guide): Finding[] {
  return sectionGrades(guide).flatMap(({section, grade}) =>
    grade <= highestGrade
      ? []
      : {
          where: section,
          message: `reads at grade ${grade.toFixed(1)}; allowed is grade ${highestGrade}, so use shorter sentences and shorter words`,
        },
  );
}

/** The sentences that are too long, in the languages of which a limit is known. */
export function sentenceFindings(guide: Guide): Finding[] {
  const language = languageOf(guide);
  const most = longest.get(language);
  if (most === undefined) return [];
  return readableParts(guide)
    .flatMap(([section, part]) => proseIn(part, section))
    .flatMap(({path, text}) =>
      sentencesOf(text, language).flatMap((sentence) => {
        const {length} = wordsOf(sentence, language);
        return length > most
          ? {where: path, message: `has a sentence of ${length} words; allowed are ${most}: "${sentence}"`}
          : [];
      }),
    );
}

function languageOf({about}: Guide): string {
  return new Intl.Locale(about.language).language;
}

/** What readers read of a guide, by key. */
function readableParts({about: _about, ...parts}: Guide): [string, unknown][] {
  return Object.entries(parts);
}
