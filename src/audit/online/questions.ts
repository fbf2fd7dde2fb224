import {differences, type Citation} from './compare.js';
import {crossrefAddress, readCrossref} from './crossref.js';
import type {DescribedWork} from './described-work.js';
import {pubmedAddress, readPubmed} from './pubmed.js';
import type {Asked, ServiceName} from './audit-record.js';
import type {Answer} from './service.js';

/** Addresses of the services. */
export type Services = Record<ServiceName, string>;

export const services: Readonly<Services> = {
  crossref: 'https://api.crossref.org',
  pubmed: 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils',
};

export const serviceTitles: Readonly<Record<ServiceName, string>> = {crossref: 'Crossref', pubmed: 'PubMed'};

/** What to ask a service about a reference. */
export interface Question {
  /** Id of the reference. */
  id: string;
  service: ServiceName;
  /** Path of the identifier in the guide. */
  where: string;
  /** The DOI or the PubMed number. */
  identifier: string;
  address: string;
  csl: Citation;
  read: (body: unknown) => DescribedWork | 'unknown' | undefined;
}

/** A question for each DOI and each PubMed number, in the order of the references. */
export function questionsOf(references: readonly {id: string; csl: Citation}[], at: Services): Question[] {
  return references.flatMap(({id, csl}, index) => [
    ...crossrefQuestion(id, csl, `references[${index}].csl.DOI`, at.crossref),
    ...pubmedQuestion(id, csl, `references[${index}].csl.PMID`, at.pubmed),
  ]);
}

function crossrefQuestion(id: string, csl: Citation, where: string, at: string): Question[] {
  const {DOI: identifier} = csl;
  if (identifier === undefined) return [];
  const address = crossrefAddress(identifier, at);
  return [{id, csl, where, service: 'crossref', identifier, address, read: readCrossref}];
}

function pubmedQuestion(id: string, csl: Citation, where: string, at: string): Question[] {
  const {PMID: identifier} = csl;
  if (identifier === undefined) return [];
  const address = pubmedAddress(identifier, at);
  return [{id, csl, where, service: 'pubmed', identifier, address, read: (body) => readPubmed(body, identifier)}];
}

/** What the record keeps of an answer. */
export function recordAnswer({identifier, address, csl, service, read}: Question, answer: Answer, at: Date): Asked {
  const asked = {identifier, address, at: at.toISOString(), differs: []};
  if (answer.state !== 'answered') return {...asked, ...answer};
  const work = read(answer.body);
  if (work === undefined) return {...asked, state: 'failed', problem: 'its answer does not describe a work'};
  if (work === 'unknown') return {...asked, state: 'unknown'};
  return {...asked, state: 'answered', answer: work, differs: differences(csl, work, serviceTitles[service])};
}
