import type {Author, Csl, Reference} from '../guide/sections/references.js';
import {because, type Drafted} from './drafted.js';
import type {Passage} from './outline.js';

const identifiers = {
  DOI: /\b(10\.\d{4,9}\/[^\s"<>]*[^\s"<>.,;)\]])/,
  PMID: /\bPMID:?\s*(\d{1,8})\b/i,
  PMCID: /\b(PMC\d+)\b/i,
};

/** What a citation has besides its own parts. */
const noise =
  /\b(doi|PMID|PMCID|DOI)\s*:?\s*(https?:\/\/\S+|10\.\S+|PMC\d+|\d+)[.;]?|https?:\/\/\S+|\bView (Full )?(Study|Article|Source)\.?|\b(Accessed|Retrieved)( on)?:? [^.]*\.?/gi;

/** Kinds that a title itself names. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/systematic review.*meta-analysis/i, 'systematic review and meta-analysis'],
  [/systematic review/i, 'systematic review'],
  [/randomi[sz]ed/i, 'randomized trial'],
  [/cohort study/i, 'cohort study'],
  [/case (series|report)/i, 'case series'],
];

/** References from a numbered list, each as far as its citation can be read. Nobody opened them. */
export function draftReferences(passages: readonly Passage[], today: string): Drafted<Reference[]> {
  const cited = passages.map(withNumber);
  const numbered = cited.filter(({number}) => number !== undefined);
  const section = numbered.map(({text, number, links}) => draftReference(String(number), text, links ?? [], today));
  const repeated = section.filter(({id}, index) => section.findIndex((one) => one.id === id) !== index);
  return {
    section: section.filter((one) => !repeated.includes(one)),
    unplaced: [
      ...because(
        cited.filter(({number}) => number === undefined),
        'is no numbered reference',
      ),
      ...because(
        numbered.filter((_, index) => section[index] && repeated.includes(section[index])),
        'has the number of another reference',
      ),
    ],
  };
}

/** A reference that is a paragraph of its own has its number in the text. */
function withNumber(passage: Passage): Passage {
  const [, digits, text] = /^\[?(\d+)[.)\]]?\s+(.+)$/s.exec(passage.text) ?? [];
  if (passage.number !== undefined || digits === undefined || text === undefined) return passage;
  return {...passage, number: Number(digits), text};
}

function draftReference(id: string, text: string, links: readonly string[], today: string): Reference {
  const found = identifiersIn([text, ...links].join(' '));
  const parts = partsOf(text);
  const isArticle = Object.keys(found).length > 0 || parts.volume !== undefined;
  const url =
    links.find((link) => !/doi\.org|ncbi\.nlm\.nih\.gov/.test(link)) ??
    /https?:\/\/[^\s)\]]+[^\s.,;)\]]/.exec(text)?.[0];
  const kind = kinds.find(([pattern]) => pattern.test(parts.title))?.[1];
  return {
    id,
    kind: kind ?? (isArticle ? 'journal article' : 'web page'),
    csl: {
      type: isArticle ? 'article-journal' : 'webpage',
      ...parts,
      ...found,
      ...(url !== undefined && !isArticle && URL.canParse(url) && {URL: url}),
    },
    audit: {state: 'unverified', checked: today, note: `As the page prints it: ${text}`},
  };
}

function identifiersIn(text: string): Pick<Csl, 'DOI' | 'PMID' | 'PMCID'> {
  const [DOI, PMID, PMCID] = [identifiers.DOI, identifiers.PMID, identifiers.PMCID].map(
    (pattern) => pattern.exec(text)?.[1],
  );
  return {...(DOI && {DOI}), ...(PMID && {PMID}), ...(PMCID && {PMCID})};
}

/** "Authors. Title. Journal. Year;volume(issue):pages." Where it is anything else, all of it is the title. */
function partsOf(
  text: string,
): Pick<Csl, 'title' | 'author' | 'container-title' | 'issued' | 'volume' | 'issue' | 'page'> {
  const plain = text
    .replace(noise, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,\s]+$/, '');
  const [authors = '', ...rest] = plain.split(/\.(?=\s)(?<!\bet al\.(?! [A-Z])|\bvs\.)/).map((part) => part.trim());
  if (rest.length === 0) return {title: plain || text};
  const at = rest.findIndex((part) => /^\d{4}\b/.test(part));
  const journal = at > 1 ? rest[at - 1] : undefined;
  const title = rest.slice(0, at > 1 ? at - 1 : at === 1 ? 1 : undefined).join('. ');
  const [, year, volume, issue, page] =
    /(\d{4})[^;]*(?:;(\w+)?(?:\((\w+)\))?(?::([\w–-]+))?)?/.exec(rest[at] ?? '') ?? [];
  return {
    title,
    author: authorsOf(authors),
    ...(journal && {'container-title': journal}),
    ...(year && {issued: {'date-parts': [[Number(year)]]}}),
    ...(volume && {volume}),
    ...(issue && {issue}),
    ...(page && {page: page.replace('–', '-')}),
  };
}

/** "Haller H, Lauche R, et al" are persons; anything else is one body. */
function authorsOf(text: string): Author[] {
  const names = text.replace(/,?\s*\bet al\.?$/i, '').split(/,\s*/);
  const people = names.map((name) => /^(.+) ([A-Z]{1,3})$/.exec(name));
  if (people.some((one) => one === null)) return [{literal: text}];
  return people.map((one) => ({family: one?.[1] ?? '', given: one?.[2] ?? ''}));
}
