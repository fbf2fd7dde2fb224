import type {Reference} from '../../../src/guide/sections/references.js';
import type {Citation} from './compare.js';
import {askCrossref} from './crossref.js';
import type {Finding} from './findings.js';
import {askPubmed} from './pubmed.js';

/** Addresses of the services; each has a default. */
export interface Services {
  crossref?: string | undefined;
  pubmed?: string | undefined;
}

const crossref = 'https://api.crossref.org';
const pubmed = 'https://eutils.ncbi.nlm.nih.gov/entrez/eutils';

/** Asks Crossref and PubMed about each identifier: whether it exists, has this title and year, and is not retracted. */
export async function onlineFindings(
  references: readonly (Pick<Reference, 'id'> & {csl: Citation})[],
  services: Services = {},
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const {id, csl} of references) findings.push(...(await findingsOf(id, csl, services)));
  return findings;
}

/** One request at a time: both services ask their users for that. */
async function findingsOf(id: string, csl: Citation, services: Services): Promise<Finding[]> {
  const {DOI, PMID} = csl;
  const ofCrossref = DOI ? await askCrossref(csl, DOI, services.crossref ?? crossref) : [];
  const ofPubmed = PMID ? await askPubmed(csl, PMID, services.pubmed ?? pubmed) : [];
  return [
    ...ofCrossref.map((message) => ({where: `references ${id}, DOI ${DOI}`, message})),
    ...ofPubmed.map((message) => ({where: `references ${id}, PMID ${PMID}`, message})),
  ];
}
