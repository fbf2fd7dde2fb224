import {auditGuide, isEnglish} from '../audit/audit-guide.js';
import type {Finding} from '../audit/finding.js';
import {recordFindings, unansweredFindings} from '../audit/online/ask-services.js';
import type {AuditRecord} from '../audit/online/audit-record.js';
import {questionsOf, type Question} from '../audit/online/questions.js';
import {untoldSentences} from '../audit/source-coverage.js';
import {countReferences} from '../audit/without-reference.js';
import type {Guide} from '../guide/guide.js';
import type {FileFault} from '../guide-file/fault.js';
import {placesIn} from '../guide-file/place.js';
import {auditOnline} from './audit-online.js';
import {addressesOf, recordFileOf, userAgentOf, type AuditOptions} from './audit-options.js';
import {nameOf, readText} from './input.js';
import {printFaults} from './print-faults.js';
import {readRecord, writeRecord} from './record-file.js';
import {translationFaults, translationsOf} from './translations.js';
import {openGuide, type WrittenGuide} from './written-guide.js';

/** The code of the shell for a program that Ctrl-C stopped. */
const stopped = 130;

/** The audit record and its file. */
interface RecordFile {
  file: string;
  content: AuditRecord;
}

/**
 * Audits a guide, and prints what is wrong.
 *
 * @param place a folder of Markdown, a file, or `-` for standard input
 * @param program name and version, for the services that are asked
 * @returns the exit code: 0 nothing found, 1 findings, 130 stopped by Ctrl-C
 * @throws {UsageError} when a file cannot be read or written, or an option is wrong
 */
export async function audit(place: string, options: AuditOptions, program: string): Promise<0 | 1 | 130> {
  const userAgent = userAgentOf(options, program);
  const recordFile = recordFileOf(place, options);
  const {faults, written} = openGuide(place);
  if (written) return auditWritten(place, written, options, recordFile, userAgent);
  printFaults(faults, ['fault', 'faults'], nameOf(place));
  return 1;
}

async function auditWritten(
  place: string,
  {guide, locate}: WrittenGuide,
  options: AuditOptions,
  recordFile: string | undefined,
  userAgent: string,
): Promise<0 | 1 | 130> {
  const untold = options.source === undefined ? [] : untoldFaults(options.source, guide);
  const offline = auditGuide(guide);
  const questions = questionsOf(guide.references, addressesOf(options));
  const record = recordFile === undefined ? undefined : updateRecord(recordFile, guide, offline);
  const isStopped = options.online && record && (await auditOnline(questions, record.content, record.file, userAgent));
  const findings = [...offline, ...onlineFindings(questions, record?.content, options)];
  const lagging = translationsOf(place).flatMap((one) => translationFaults(one, guide));
  const faults = [...locate(findings), ...lagging, ...untold];
  report(nameOf(place), guide, options, faults);
  if (isStopped) console.error('Stopped. Run it again to ask the rest.');
  return isStopped ? stopped : faults.length > 0 ? 1 : 0;
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

function report(name: string, guide: Guide, {online, source}: AuditOptions, faults: readonly FileFault[]): void {
  const {all, without} = countReferences(guide);
  if (faults.length > 0) printFaults(faults, ['finding', 'findings'], name);
  else console.log(`${name}: no findings.`);
  const notes = [
    `${without.length} of ${all.length} ${all.length === 1 ? 'statement names' : 'statements name'} no reference.`,
    !online && 'Nothing was asked of Crossref and PubMed; --online does.',
    source === undefined && 'Nothing was compared with a source text; --source does.',
    !isEnglish(guide) && `The rules on wording know English only; the guide is in "${guide.about.language}".`,
  ];
  console.error(notes.filter(Boolean).join(' '));
}
