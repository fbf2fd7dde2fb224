import type {Guide} from '../guide/guide.js';
import type {Effect} from '../guide/sections/evidence.js';
import type {Finding} from './finding.js';
import {referencedTexts, sentencesOf} from './texts.js';

const noEffect =
  /\b(?:no (?:effects?|difference)\b(?! (?:was )?(?:shown|clear|significant))|does not (?:work|help)|(?:is|was|were) not effective)\b/i;
/** A clause that denies the claim: "does not prove that there is no effect". */
const denied = /\b(?:cannot|(?:do|does|did) not) (?:tell|prove|show|mean)\b[^,;:]*?\bno (?:effects?|difference)\b/gi;
const year = /\b(?:19|20)\d\d\b/g;

/** What is wrong in words about estimates: "no effect" where the interval only holds zero, and a review's totals in one row. */
export function intervalFindings(guide: Guide): Finding[] {
  return [...absenceOfProof(guide), ...totalsAsCounts(guide)];
}

/** An interval that holds zero could not show an effect; it did not show that there is none. */
function absenceOfProof(guide: Guide): Finding[] {
  const holdsZero = new Set(
    effectsOf(guide)
      .filter(({ciLow, ciHigh}) => ciLow <= 0 && ciHigh >= 0)
      .map(({reference}) => reference),
  );
  return referencedTexts(guide).flatMap(({path, text, references}) =>
    sentencesOf(text)
      .filter((sentence) => noEffect.test(sentence.replace(denied, '')))
      .flatMap((sentence) => meantBy(sentence, references, guide).filter((id) => holdsZero.has(id)))
      .map((id) => ({
        where: path,
        message: `says that there is no effect, but the interval of reference ${id} holds zero; allowed is "could not show"`,
      })),
  );
}

/** The references that a sentence is about: those of the years that it names, else all that the text cites. */
function meantBy(sentence: string, ids: readonly string[], {references}: Guide): readonly string[] {
  const years: readonly string[] = sentence.match(year) ?? [];
  if (years.length === 0) return ids;
  return ids.filter((id) => {
    const issued = references.find((one) => one.id === id)?.csl.issued?.['date-parts'].flat()[0];
    return years.includes(String(issued));
  });
}

/** Counts of a pooled row that are those of the whole review, although a review pools other trials for each outcome. */
function totalsAsCounts(guide: Guide): Finding[] {
  const sizes = new Map(
    (guide.evidence?.studies ?? []).map(({reference, size}) => [reference, size.match(/\d+/g) ?? []]),
  );
  return effectsOf(guide).flatMap(({kind, reference, trials, participants}, index) => {
    const totals: readonly string[] = sizes.get(reference) ?? [];
    const same = [trials, participants].filter((count) => count !== undefined && totals.includes(String(count)));
    return kind === 'trial' || same.length === 0
      ? []
      : {
          where: `evidence.effects[${index}]`,
          message: `counts ${same.join(' and ')} as its own, which is the whole of review ${reference}; leave it out, or say so in the note`,
        };
  });
}

function effectsOf({evidence}: Guide): readonly Effect[] {
  return evidence?.effects ?? [];
}
