import * as v from 'valibot';
import type {DescribedWork} from './described-work.js';

const texts = v.fallback(v.array(v.string()), []);
const date = v.fallback(v.object({'date-parts': v.array(v.array(v.nullable(v.number())))}), {'date-parts': []});

/** What is used of the answer of Crossref; a field of another type counts as missing. */
const answer = v.object({
  message: v.object({
    title: texts,
    subtitle: texts,
    'container-title': texts,
    'short-container-title': texts,
    issued: date,
    published: date,
    'published-print': date,
    'published-online': date,
    'updated-by': v.fallback(v.array(v.object({type: v.string()})), []),
  }),
});

type Work = v.InferOutput<typeof answer>['message'];

/** The address that describes a DOI. */
export function crossrefAddress(doi: string, service: string): string {
  return `${service}/works/${encodeURIComponent(doi)}`;
}

/** What an answer of Crossref says of the work; nothing where it is no such answer. */
export function readCrossref(body: unknown): DescribedWork | undefined {
  const {success, output} = v.safeParse(answer, body);
  return success ? describe(output.message) : undefined;
}

function describe(work: Work): DescribedWork {
  return {
    titles: titlesOf(work),
    years: yearsOf(work),
    journals: [...work['container-title'], ...work['short-container-title']],
    notices: work['updated-by'].map(({type}) => type),
  };
}

function titlesOf({title, subtitle}: Work): string[] {
  const whole = [title[0], subtitle[0]].filter(Boolean).join(': ');
  return [...new Set([whole, title[0] ?? ''])];
}

function yearsOf(work: Work): number[] {
  const dates = [work.issued, work.published, work['published-print'], work['published-online']];
  return [...new Set(dates.flatMap((one) => one['date-parts'][0]?.[0] ?? []))];
}
