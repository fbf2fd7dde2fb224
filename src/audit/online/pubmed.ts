import * as v from 'valibot';
import type {DescribedWork} from './described-work.js';

const text = v.fallback(v.string(), '');

/** What is used of a paper as PubMed summarizes it; a field of another type counts as missing. */
const paper = v.object({
  title: text,
  pubdate: text,
  epubdate: text,
  source: text,
  fulljournalname: text,
  pubtype: v.fallback(v.array(v.string()), []),
  articleids: v.fallback(v.array(v.object({idtype: v.string(), value: v.string()})), []),
  error: text,
});

const answer = v.object({result: v.record(v.string(), v.unknown())});

type Paper = v.InferOutput<typeof paper>;

/** The address that describes a PubMed number. */
export function pubmedAddress(pmid: string, service: string): string {
  return `${service}/esummary.fcgi?db=pubmed&retmode=json&id=${pmid}`;
}

/** What an answer of PubMed says of the paper; "unknown" where it knows no such paper, nothing where it is no such answer. */
export function readPubmed(body: unknown, pmid: string): DescribedWork | 'unknown' | undefined {
  const {success, output} = v.safeParse(answer, body);
  if (!success) return undefined;
  if (!Object.hasOwn(output.result, pmid)) return 'unknown';
  const found = v.safeParse(paper, output.result[pmid]);
  return found.success && !found.output.error ? describe(found.output) : 'unknown';
}

function describe({title, pubdate, epubdate, source, fulljournalname, pubtype, articleids}: Paper): DescribedWork {
  const ids = new Map(articleids.map(({idtype, value}) => [idtype, value]));
  const [DOI, PMCID] = [ids.get('doi'), ids.get('pmc')];
  return {
    titles: [title],
    years: [...new Set([pubdate, epubdate].flatMap((date) => Number(/\d{4}/.exec(date)?.[0]) || []))],
    journals: [fulljournalname, source].filter(Boolean),
    notices: pubtype,
    ...(DOI && {DOI}),
    ...(PMCID && {PMCID}),
  };
}
