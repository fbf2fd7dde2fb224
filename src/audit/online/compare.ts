import type {Csl} from '../../guide/sections/references.js';
import type {DescribedWork} from './described-work.js';

/** The fields of a reference that are compared with what a service says. */
export type Citation = Pick<Csl, 'title' | 'issued' | 'container-title' | 'DOI' | 'PMID' | 'PMCID'>;

const withdrawn = /retract|withdraw|removal|expression.of.concern/i;

/** Words that an abbreviated name of a journal leaves out. */
const small = /^(the|of|and|in|for|on|de)$/;

/** In what a service describes the work differently, and the notices that withdraw it. */
export function differences(csl: Citation, work: DescribedWork, service: string): string[] {
  return [
    ...compareTitle(csl.title, work.titles, service),
    ...compareYear(csl, work.years, service),
    ...compareJournal(csl['container-title'], work.journals, service),
    ...retractions(work, service),
    ...compareIdentifier('DOI', csl.DOI, work.DOI, service),
    ...compareIdentifier('PMCID', csl.PMCID, work.PMCID, service),
  ];
}

/** Whether one of the titles of a service is that of the reference. */
function compareTitle(title: string, candidates: readonly string[], service: string): string[] {
  return candidates.some((candidate) => normalized(candidate) === normalized(title))
    ? []
    : [`${service} has the title "${candidates[0] ?? ''}", not "${title}"`];
}

/** Whether one of the years of a service is that of the reference. */
function compareYear({issued}: Citation, candidates: readonly number[], service: string): string[] {
  const year = issued?.['date-parts'][0]?.[0];
  return year === undefined || candidates.includes(year)
    ? []
    : [`${service} has the year ${candidates.join(' or ') || 'unknown'}, not ${year}`];
}

/** Whether one of the names of a service, or what it abbreviates, is that of the reference. */
function compareJournal(journal: string | undefined, candidates: readonly string[], service: string): string[] {
  if (journal === undefined || candidates.length === 0) return [];
  return candidates.some((candidate) => isSameJournal(journal, candidate))
    ? []
    : [`${service} has the journal "${candidates[0]}", not "${journal}"`];
}

/** Whether each word of one name begins the word of the other, as in "Behav Sci" and "Behavioral Sciences". */
export function isSameJournal(one: string, other: string): boolean {
  const [ours, theirs] = [journalWords(one), journalWords(other)];
  return (
    ours.length === theirs.length &&
    ours.every((word, index) => word.startsWith(theirs[index] ?? '-') || theirs[index]?.startsWith(word))
  );
}

/** The words of a name, without the place in parentheses. */
function journalWords(name: string): string[] {
  const words = name
    .replace(/\([^)]*\)|&amp;/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).filter((word) => !small.test(word));
}

/** The notices of a service that withdraw a work. */
function retractions({notices, titles}: DescribedWork, service: string): string[] {
  const marked = titles.filter((title) => /^\W*(retracted|withdrawn)\b/i.test(title)).slice(0, 1);
  return [...notices.filter((notice) => withdrawn.test(notice)), ...marked].map(
    (notice) => `${service} says: ${notice}`,
  );
}

function compareIdentifier(
  field: string,
  ours: string | undefined,
  theirs: string | undefined,
  service: string,
): string[] {
  return !ours || !theirs || ours.toLowerCase() === theirs.toLowerCase()
    ? []
    : [`${service} has the ${field} ${theirs}, not ${ours}`];
}

/** A title without mark-up, punctuation and case. */
function normalized(title: string): string {
  return title
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
