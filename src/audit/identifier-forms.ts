import type {Csl} from '../guide/sections/references.js';
import type {Finding} from './finding.js';

/** The fields of a citation that identify a work. */
export const identifierFields = ['DOI', 'PMID', 'PMCID', 'URL'] as const satisfies readonly (keyof Csl)[];

export type IdentifierField = (typeof identifierFields)[number];

interface Form {
  pattern: RegExp;
  allowed: string;
}

const forms: Readonly<Record<IdentifierField, Form>> = {
  DOI: {pattern: /^10\.\d{4,9}\/[^\s]+$/, allowed: 'a bare DOI such as 10.1000/182'},
  PMID: {pattern: /^[1-9]\d{0,7}$/, allowed: 'the digits of a PubMed number'},
  PMCID: {pattern: /^PMC[1-9]\d*$/, allowed: 'PMC and digits'},
  URL: {pattern: /^https:\/\/[^\s]+$/, allowed: 'an address that begins with https://'},
};

/** Compares every identifier with its form. */
export function identifierFormFindings(references: readonly {csl: Csl}[]): Finding[] {
  return references.flatMap(({csl}, index) =>
    identifierFields.flatMap((field) => {
      const message = formProblem(field, csl[field]);
      return message === undefined ? [] : [{where: `references[${index}].csl.${field}`, message}];
    }),
  );
}

/** What is wrong with the form of an identifier; nothing where it is right, or not there. */
export function formProblem(field: IdentifierField, value: string | undefined): string | undefined {
  const {pattern, allowed} = forms[field];
  return value === undefined || pattern.test(value) ? undefined : `is "${value}"; allowed is ${allowed}`;
}
