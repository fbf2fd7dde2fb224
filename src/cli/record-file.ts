import {existsSync, readFileSync} from 'node:fs';
import * as v from 'valibot';
import {auditRecord, type AuditRecord} from '../audit/online/audit-record.js';
import type {Guide} from '../guide/guide.js';
import {UsageError} from '../snippets/usage-error.js';
import {write} from './output.js';

/**
 * The audit record in a file; an empty one where there is no file yet.
 *
 * @throws {UsageError} when the file holds anything else, which must not be overwritten
 */
export function readRecord(file: string, {about: {id, version}}: Guide): AuditRecord {
  if (!existsSync(file)) return {guide: {id, version}, references: {}, findings: []};
  const {success, output} = v.safeParse(auditRecord, parse(file));
  if (!success) throw new UsageError(`${file} is no audit record of this command; nothing was written to it.`);
  if (output.guide.id !== id) {
    throw new UsageError(`${file} is the record of "${output.guide.id}", not of "${id}"; nothing was written to it.`);
  }
  return {...output, guide: {id, version}};
}

/** @throws {UsageError} when the file cannot be written */
export function writeRecord(file: string, record: AuditRecord): void {
  write(`${JSON.stringify(record, null, 2)}\n`, file);
}

function parse(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
