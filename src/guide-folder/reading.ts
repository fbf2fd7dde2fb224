import type {Finding} from '../guide-file/finding.js';
import type {Statement} from '../guide/statement.js';

/** A file of a guide while it is read as values. */
export interface Reading {
  findings: Finding[];
  /** Where each value stands, by its path in the guide: characters from the start of the file. */
  offsets: Map<string, number>;
  /** Section of the source guide for statements that name none. */
  section: string | undefined;
}

/** The place of a value in the guide: `faq.items[0].question`. */
export interface At {
  path: string;
  reading: Reading;
}

/** What the writer of a file knows besides the value. */
export interface Writing {
  /** Section of the source guide that the file states once for all of its statements. */
  section: string | undefined;
}

/** The place of a field inside. */
export function inField({path, reading}: At, key: string): At {
  return {path: path === '' ? key : `${path}.${key}`, reading};
}

/** The place of an item of a list inside. */
export function inItem({path, reading}: At, index: number): At {
  return {path: `${path}[${index}]`, reading};
}

/** Notes where a value stands. */
export function noteOffset({path, reading}: At, offset: number): void {
  reading.offsets.set(path, offset);
}

/** Names what is wrong at a place of the file. */
export function addFinding({path, reading}: At, offset: number, message: string): void {
  reading.findings.push({offset, path, message});
}

/** Whether a statement takes the section of its file where it names none. What this project added comes from no section. */
export function takesSection({basis}: Pick<Statement, 'basis'>): boolean {
  return basis !== 'project';
}
