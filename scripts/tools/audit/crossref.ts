import {compareTitle, compareYear, retractions, type Citation} from './compare.js';
import {askService} from './service.js';

const dateFields = ['issued', 'published', 'published-print', 'published-online'] as const;

/** A work as Crossref describes it. */
interface Work extends Partial<Record<(typeof dateFields)[number], {'date-parts'?: number[][]}>> {
  title?: string[];
  subtitle?: string[];
  'updated-by'?: {type: string}[];
}

/** What Crossref says differently about a DOI. */
export async function askCrossref(csl: Citation, doi: string, service: string): Promise<string[]> {
  const answer = await askService<{message?: Work}>(`${service}/works/${encodeURIComponent(doi)}`);
  if ('problem' in answer) return [`Crossref ${answer.problem}`];
  const work = answer.body.message ?? {};
  const notices = (work['updated-by'] ?? []).map(({type}) => type);
  return [
    ...compareTitle(csl.title, titlesOf(work), 'Crossref'),
    ...compareYear(csl, yearsOf(work), 'Crossref'),
    ...retractions(notices, 'Crossref'),
  ];
}

/** With and without the subtitle. */
function titlesOf({title = [], subtitle = []}: Work): string[] {
  return [[title[0], subtitle[0]].filter(Boolean).join(': '), title[0] ?? ''];
}

function yearsOf(work: Work): number[] {
  return dateFields.flatMap((field) => work[field]?.['date-parts']?.[0]?.[0] ?? []);
}
