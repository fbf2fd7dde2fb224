import type {Csl} from '../../../src/guide/sections/references.js';

/** The fields of a reference that are compared with what a service says. */
export type Citation = Pick<Csl, 'title' | 'issued' | 'DOI' | 'PMID' | 'PMCID'>;

const withdrawn = /retract|withdraw|removal|expression.of.concern/i;

/** Whether one of the titles of a service is that of the reference. */
export function compareTitle(title: string, candidates: readonly string[], service: string): string[] {
  return candidates.some((candidate) => normalized(candidate) === normalized(title))
    ? []
    : [`${service} has the title "${candidates[0]}", not "${title}"`];
}

/** Whether one of the years of a service is that of the reference. */
export function compareYear({issued}: Citation, candidates: readonly number[], service: string): string[] {
  const year = issued?.['date-parts'][0]?.[0];
  return year === undefined || candidates.includes(year)
    ? []
    : [`${service} has the year ${[...new Set(candidates)].join(' or ') || 'unknown'}, not ${year}`];
}

/** The notices of a service that withdraw a work. */
export function retractions(notices: readonly string[], service: string): string[] {
  return notices.filter((notice) => withdrawn.test(notice)).map((notice) => `${service} says: ${notice}`);
}

/** A title without mark-up, punctuation and case. */
function normalized(title: string): string {
  return title
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
