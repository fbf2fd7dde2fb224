import {askServices, openQuestions} from '../audit/online/ask-services.js';
import type {AuditRecord} from '../audit/online/audit-record.js';
import type {Question} from '../audit/online/questions.js';
import {requestPolicy} from '../audit/online/service.js';
import {writeRecord} from './record-file.js';

/**
 * Asks what the record does not answer yet, and writes the record after each answer, so that nothing is lost when it is stopped.
 *
 * @returns whether it was stopped by Ctrl-C
 */
export async function auditOnline(
  questions: readonly Question[],
  record: AuditRecord,
  file: string,
  userAgent: string,
): Promise<boolean> {
  const stop = new AbortController();
  const abort = () => stop.abort();
  process.once('SIGINT', abort);
  console.error(announcement(questions, record, file));
  try {
    for await (const {question, asked} of askServices(questions, record, {
      ...requestPolicy,
      userAgent,
      signal: stop.signal,
    })) {
      record.references[question.id] = {...record.references[question.id], [question.service]: asked};
      writeRecord(file, record);
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    process.off('SIGINT', abort);
  }
  return stop.signal.aborted;
}

function announcement(questions: readonly Question[], record: AuditRecord, file: string): string {
  const {length} = openQuestions(questions, record);
  const count = `${length} of ${questions.length} ${questions.length === 1 ? 'identifier' : 'identifiers'}`;
  return `Asking Crossref and PubMed about ${count}, one at a time; ${file} keeps what comes back.`;
}
