import type {Reference} from '../../../src/guide/sections/references.js';
import type {Finding} from './findings.js';
import type {AuditRecord, Identifiers, OtherSource} from './record.js';

type Field = Uppercase<keyof Identifiers>;

interface Form {
  pattern: RegExp;
  allowed: string;
}

const forms: Readonly<Record<Field, Form>> = {
  DOI: {pattern: /^10\.\d{4,9}\/[^\s]+$/, allowed: 'a bare DOI such as 10.1000/182'},
  PMID: {pattern: /^[1-9]\d{0,7}$/, allowed: 'the digits of a PubMed number'},
  PMCID: {pattern: /^PMC[1-9]\d*$/, allowed: 'PMC and digits'},
  URL: {pattern: /^https:\/\/[^\s]+$/, allowed: 'an address that begins with https://'},
};

/** Compares every identifier with its form and with the one that the audit verified. */
export function identifierFindings(
  references: readonly Pick<Reference, 'id' | 'csl'>[],
  record: AuditRecord,
): Finding[] {
  return references.flatMap(({id, csl}) =>
    fields.flatMap((field) => {
      const value = csl[field];
      const message = value === undefined ? undefined : problemOf(id, field, value, record);
      return message ? [{where: `references ${id}, ${field}`, message}] : [];
    }),
  );
}

const fields = Object.keys(forms) as Field[];

function problemOf(id: string, field: Field, value: string, record: AuditRecord): string | undefined {
  const {pattern, allowed} = forms[field];
  if (!pattern.test(value)) return `is "${value}"; allowed is ${allowed}`;
  return isVerified(id, field, value, record) ? undefined : `is "${value}", which the audit did not verify for it`;
}

/** A reference has one record; the first ones that this project added stand among the other evidence instead. */
function isVerified(id: string, field: Field, value: string, record: AuditRecord): boolean {
  const verified = record.references[id] ?? record.added[id];
  if (verified) return verified[keyOf(field)] === value;
  const others = [...record.otherEvidence, ...record.statements];
  return others.some((other) => other.verification.startsWith('verified') && valuesOf(other, field).includes(value));
}

function valuesOf(source: OtherSource, field: Field): (string | null | undefined)[] {
  return [source[keyOf(field)], ...(field === 'URL' ? (source.moreUrls ?? []) : [])];
}

function keyOf(field: Field): keyof Identifiers {
  return field.toLowerCase() as Lowercase<Field>;
}
