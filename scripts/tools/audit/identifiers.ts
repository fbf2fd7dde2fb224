import type {Finding} from '../../../src/audit/finding.js';
import {formProblem, identifierFields, type IdentifierField} from '../../../src/audit/identifier-forms.js';
import type {Reference} from '../../../src/guide/sections/references.js';
import type {AuditRecord, Identifiers, OtherSource} from './record.js';

/** Compares every identifier with its form and with the one that the audit verified. */
export function identifierFindings(
  references: readonly Pick<Reference, 'id' | 'csl'>[],
  record: AuditRecord,
): Finding[] {
  return references.flatMap(({id, csl}, index) =>
    identifierFields.flatMap((field) => {
      const value = csl[field];
      const message = value === undefined ? undefined : problemOf(id, field, value, record);
      return message ? [{where: `references[${index}].csl.${field}`, message}] : [];
    }),
  );
}

function problemOf(id: string, field: IdentifierField, value: string, record: AuditRecord): string | undefined {
  const problem = formProblem(field, value);
  if (problem) return problem;
  return isVerified(id, field, value, record) ? undefined : `is "${value}", which the audit did not verify for it`;
}

/** A reference has one record; the first ones that this project added stand among the other evidence instead. */
function isVerified(id: string, field: IdentifierField, value: string, record: AuditRecord): boolean {
  const verified = record.references[id] ?? record.added[id];
  if (verified) return verified[keyOf(field)] === value;
  const others = [...record.otherEvidence, ...record.statements];
  return others.some((other) => other.verification.startsWith('verified') && valuesOf(other, field).includes(value));
}

function valuesOf(source: OtherSource, field: IdentifierField): (string | null | undefined)[] {
  return [source[keyOf(field)], ...(field === 'URL' ? (source.moreUrls ?? []) : [])];
}

function keyOf(field: IdentifierField): keyof Identifiers {
  return field.toLowerCase() as Lowercase<IdentifierField>;
}
