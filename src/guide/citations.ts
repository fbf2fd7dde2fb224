import {ownValue} from './own-value.js';
import type {Author, Csl, Reference} from './sections/references.js';

/** The addresses of a reference: one for each identifier it has; its own only where it has none. */
export function identifierLinks({DOI, PMID, PMCID, URL}: Csl): string[] {
  const links = [
    DOI && `https://doi.org/${encodeURI(DOI)}`,
    PMID && `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`,
    PMCID && `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/`,
  ].filter((link) => link !== undefined);
  return links.length === 0 && URL ? [URL] : links;
}

const registries: Readonly<Record<string, string>> = {
  'doi.org': 'DOI',
  'pubmed.ncbi.nlm.nih.gov': 'PubMed',
  'pmc.ncbi.nlm.nih.gov': 'PMC',
};

/** What a link to a reference is called: the registry of its identifier, else the site. */
export function linkLabel(href: string): string {
  const host = new URL(href).host.replace(/^www\./, '');
  return ownValue(registries, host) ?? host;
}

/** Ids of references as a journal prints them: by number, each once. */
export function ascendingIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort((one, other) => Number(one) - Number(other) || (one < other ? -1 : 1));
}

/** "Jäkel A, von Hauenschild P", "Haller H, et al." Two authors, or the first of more; "" when the list was not seen. */
export function authorLine({csl}: Reference): string {
  const authors = (csl.author ?? []).map(authorName);
  return (authors.length > 2 ? [authors[0], 'et al.'] : authors).join(', ');
}

/** "Healthcare (Basel) 2024;12(6):679" */
export function whereLine({'container-title': journal, volume, issue, page, ...csl}: Csl): string {
  const numbers = `${volume ?? ''}${issue ? `(${issue})` : ''}${page ? `:${page}` : ''}`;
  return [[journal, yearOf(csl)].filter(Boolean).join(' '), numbers].filter(Boolean).join(';');
}

/** Year of publication; undefined for a page without one. */
export function yearOf({issued}: Pick<Csl, 'issued'>): number | undefined {
  return issued?.['date-parts'][0]?.[0];
}

/** "Haller 2019": how a source is named in running text and to a screen reader. */
export function shortName({csl}: Reference): string {
  const first = csl.author?.[0];
  return [first ? lastName(first) : csl.title, yearOf(csl)].filter(Boolean).join(' ');
}

/** "Haller H", or the name of a body. */
export function authorName(author: Author): string {
  return 'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(' ');
}

function lastName(author: Author): string {
  return 'literal' in author ? author.literal : author.family;
}
