import * as v from 'valibot';
import {auditGuide, isEnglish} from '../audit/audit-guide.js';
import type {Finding} from '../audit/finding.js';
import {recordFindings, unansweredFindings} from '../audit/online/ask-services.js';
import type {AuditRecord} from '../audit/online/audit-record.js';
import {questionsOf, type Question} from '../audit/online/questions.js';
import {untoldSentences} from '../audit/source-coverage.js';
import {uncheckedFindings} from '../audit/unchecked.js';
import {guideSchema} from '../guide/guide-schema.js';
import type {Guide} from '../guide/guide.js';
import {checkGuideFile} from '../guide-file/check-guide-file.js';
import {locateIssues} from '../guide-file/locate.js';
import {placesIn} from '../guide-file/place.js';
import {decode} from '../guide-file/text-encoding.js';
import {auditOnline} from './audit-online.js';
import {addressesOf, recordFileOf, userAgentOf, type AuditOptions} from './audit-options.js';
import {nameOf, readBytes, readText} from './input.js';
import {printFaults, type FileFault} from './print-faults.js';
import {readRecord, writeRecord} from './record-file.js';
import {printGuideFaults} from './validate.js';

/** The code of the shell for a program that Ctrl-C stopped. */
const stopped = 130;

/** A guide as it is written, and what the schema lets through of it. */
interface WrittenGuide {
  name: string;
  text: string;
  raw: unknown;
  guide: Guide;
}

/** The audit record and its file. */
interface RecordFile {
  file: string;
  content: AuditRecord;
}

/**
 * Audits the guide in a file, and prints what is wrong.
 *
 * @param file `-` for standard input
 * @param program name and version, for the services that are asked
 * @returns the exit code: 0 nothing found, 1 findings, 130 stopped by Ctrl-C
 * @throws {UsageError} when a file cannot be read or written, or an option is wrong
 */
export async function audit(file: string, options: AuditOptions, program: string): Promise<0 | 1 | 130> {
  const userAgent = userAgentOf(options, program);
  const recordFile = recordFileOf(file, options);
  const bytes = readBytes(file);
  const {faults} = checkGuideFile(bytes);
  if (faults.length === 0) return auditWritten(writtenGuide(nameOf(file), bytes), options, recordFile, userAgent);
  printGuideFaults(nameOf(file), faults);
  return 1;
}

async function auditWritten(
  written: WrittenGuide,
  options: AuditOptions,
  recordFile: string | undefined,
  userAgent: string,
): Promise<0 | 1 | 130> {
  const {guide, raw} = written;
  const untold = options.source === undefined ? [] : untoldFaults(options.source, guide);
  const offline = [...uncheckedFindings(raw), ...auditGuide(guide)];
  const questions = questionsOf(guide.references, addressesOf(options));
  const record = recordFile === undefined ? undefined : updateRecord(recordFile, guide, offline);
  const isStopped = options.online && record && (await auditOnline(questions, record.content, record.file, userAgent));
  const findings = [...offline, ...onlineFindings(questions, record?.content, options)];
  const faults = [...inFile(written, findings), ...untold];
  report(written, options, faults);
  if (isStopped) console.error('Stopped. Run it again to ask the rest.');
  return isStopped ? stopped : faults.length > 0 ? 1 : 0;
}

function writtenGuide(name: string, bytes: Uint8Array): WrittenGuide {
  const text = textOf(bytes);
  const raw: unknown = JSON.parse(text);
  return {name, text, raw, guide: v.parse(guideSchema, raw)};
}

/** A file without faults is in an encoding that is known. */
function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded.text : decoded.before;
}

function updateRecord(file: string, guide: Guide, findings: Finding[]): RecordFile {
  const content = {...readRecord(file, guide), findings};
  writeRecord(file, content);
  return {file, content};
}

function onlineFindings(
  questions: readonly Question[],
  record: AuditRecord | undefined,
  {online}: AuditOptions,
): Finding[] {
  if (!record) return [];
  return [...recordFindings(questions, record), ...(online ? unansweredFindings(questions, record) : [])];
}

/** The sentences of a source text that the guide does not tell. */
function untoldFaults(source: string, guide: Guide): FileFault[] {
  const text = readText(source);
  const placeOf = placesIn(text);
  return untoldSentences(text, guide).map(({offset, sentence, figures}) => ({
    file: nameOf(source),
    ...placeOf(offset),
    message: `no text of the guide tells ${figures.join(', ')}: "${sentence}"`,
  }));
}

function inFile({name, text}: WrittenGuide, findings: readonly Finding[]): FileFault[] {
  const issues = findings.map(({where, message}) => ({path: where, message}));
  return locateIssues(text, issues).map((fault) => ({...fault, file: name}));
}

function report({name, guide}: WrittenGuide, {online, source}: AuditOptions, faults: readonly FileFault[]): void {
  if (faults.length > 0) printFaults(faults, ['finding', 'findings'], name);
  else console.log(`${name}: no findings.`);
  const notes = [
    !online && 'Nothing was asked of Crossref and PubMed; --online does.',
    source === undefined && 'Nothing was compared with a source text; --source does.',
    !isEnglish(guide) && `The rules on wording know English only; the guide is in "${guide.about.language}".`,
  ];
  console.error(notes.filter(Boolean).join(' '));
}
