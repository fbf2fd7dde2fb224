import {compareTitle, compareYear, retractions, type Citation} from './compare.js';
import {askService} from './service.js';

/** A paper as PubMed summarizes it. */
interface Paper {
  title?: string;
  pubdate?: string;
  epubdate?: string;
  pubtype?: string[];
  articleids?: {idtype: string; value: string}[];
  error?: string;
}

/** What PubMed says differently about a PubMed number. */
export async function askPubmed(csl: Citation, pmid: string, service: string): Promise<string[]> {
  const answer = await askService<{result?: Record<string, Paper>}>(
    `${service}/esummary.fcgi?db=pubmed&retmode=json&id=${pmid}`,
  );
  if ('problem' in answer) return [`PubMed ${answer.problem}`];
  const paper = answer.body.result?.[pmid];
  return !paper || paper.error ? ['PubMed does not know it'] : compare(csl, paper);
}

function compare(csl: Citation, paper: Paper): string[] {
  const ids = Object.fromEntries((paper.articleids ?? []).map(({idtype, value}) => [idtype, value]));
  return [
    ...compareTitle(csl.title, [paper.title ?? ''], 'PubMed'),
    ...compareYear(csl, yearsOf(paper), 'PubMed'),
    ...retractions(paper.pubtype ?? [], 'PubMed'),
    ...compareIdentifier('DOI', csl.DOI?.toLowerCase(), ids['doi']?.toLowerCase()),
    ...compareIdentifier('PMCID', csl.PMCID, ids['pmc']),
  ];
}

function yearsOf({pubdate = '', epubdate = ''}: Paper): number[] {
  return [pubdate, epubdate].flatMap((date) => Number(/\d{4}/.exec(date)?.[0]) || []);
}

function compareIdentifier(field: string, ours: string | undefined, theirs: string | undefined): string[] {
  return !ours || !theirs || ours === theirs ? [] : [`PubMed has the ${field} ${theirs}, not ${ours}`];
}
