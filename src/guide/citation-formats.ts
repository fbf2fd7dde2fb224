import {authorName, yearOf} from './citations.js';
import type {Author, Csl, Reference} from './sections/references.js';

type Cited = Pick<Reference, 'id' | 'csl'>;

/** The formats in which a reader can take a citation along. */
export const citationFormats = {AMA: ama, BibTeX: bibtex, RIS: ris} satisfies Record<string, (cited: Cited) => string>;

export type CitationFormat = keyof typeof citationFormats;

/** American Medical Association: up to six authors, else three and "et al". */
function ama({csl}: Cited): string {
  const authors = (csl.author ?? []).map(authorName);
  const who = authors.length > 6 ? [...authors.slice(0, 3), 'et al'] : authors;
  const where = [csl['container-title'], [yearOf(csl), numbers(csl)].filter(Boolean).join(';')];
  const link = csl.DOI ? `doi:${csl.DOI}` : csl.URL;
  return `${[who.join(', '), csl.title, ...where, link].filter(Boolean).join('. ').replaceAll('?.', '?')}${csl.DOI || csl.URL ? '' : '.'}`;
}

function numbers({volume, issue, page}: Csl): string {
  return `${volume ?? ''}${issue ? `(${issue})` : ''}${page ? `:${page}` : ''}`;
}

const bibtexTypes: Record<Csl['type'], string> = {
  'article-journal': 'article',
  webpage: 'misc',
  report: 'techreport',
  book: 'book',
  chapter: 'incollection',
};

function bibtex({id, csl}: Cited): string {
  const fields = {
    author: csl.author
      ?.map((author) => ('literal' in author ? `{${tex(author.literal)}}` : tex(lastFirst(author))))
      .join(' and '),
    title: `{${tex(csl.title)}}`,
    journal: csl['container-title'] && tex(csl['container-title']),
    publisher: csl.publisher && tex(csl.publisher),
    year: yearOf(csl),
    volume: csl.volume,
    number: csl.issue,
    pages: csl.page?.replace('-', '--'),
    doi: csl.DOI,
    url: csl.URL,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${bibtexTypes[csl.type]}{ref${id},\n${lines.join(',\n')}\n}`;
}

/** What BibTeX reads as a command is written as itself. */
function tex(text: string): string {
  return text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);
}

const risTypes: Record<Csl['type'], string> = {
  'article-journal': 'JOUR',
  webpage: 'ELEC',
  report: 'RPRT',
  book: 'BOOK',
  chapter: 'CHAP',
};

function ris({id, csl}: Cited): string {
  const [first, last] = csl.page?.split('-') ?? [];
  const fields: [tag: string, value: string | number | undefined][] = [
    ['TY', risTypes[csl.type]],
    ['ID', `ref${id}`],
    ...(csl.author ?? []).map((author): [string, string] => ['AU', lastFirst(author)]),
    ['TI', csl.title],
    ['T2', csl['container-title']],
    ['PB', csl.publisher],
    ['PY', yearOf(csl)],
    ['VL', csl.volume],
    ['IS', csl.issue],
    ['SP', first],
    ['EP', last],
    ['DO', csl.DOI],
    ['UR', csl.URL],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : []));
  return [...lines, 'ER  - '].join('\n');
}

function lastFirst(author: Author): string {
  if ('literal' in author) return author.literal;
  return [author.family, author.given].filter(Boolean).join(', ');
}
