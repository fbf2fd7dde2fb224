import type {Finding} from '../finding.js';
import {differences} from './compare.js';
import type {Asked, AuditRecord} from './audit-record.js';
import {recordAnswer, serviceTitles, type Question} from './questions.js';
import {askService, type RequestPolicy} from './service.js';

/** After so many failures in a row, a service is left alone. */
const failureLimit = 3;

/** A question that was asked, and what the record keeps of it. */
export interface AskedQuestion {
  question: Question;
  asked: Asked;
}

/**
 * Asks one question after the other, as both services ask their users to do; what the record has an answer to is not asked again.
 *
 * @throws the reason of the signal in `how`, when it stops a request
 */
export async function* askServices(
  questions: readonly Question[],
  record: Pick<AuditRecord, 'references'>,
  how: RequestPolicy,
): AsyncGenerator<AskedQuestion> {
  const failures = {crossref: 0, pubmed: 0};
  for (const question of openQuestions(questions, record)) {
    const {service, address} = question;
    if (failures[service] >= failureLimit) continue;
    const asked = recordAnswer(question, await askService(address, how), new Date());
    failures[service] = asked.state === 'failed' ? failures[service] + 1 : 0;
    yield {question, asked};
  }
}

/** The questions that the record does not answer; one that failed is asked again. */
export function openQuestions(
  questions: readonly Question[],
  record: Pick<AuditRecord, 'references'>,
): readonly Question[] {
  return questions.filter((question) => !isAnswered(question, record));
}

/** What the record holds against the references, compared with them as they are now. */
export function recordFindings(questions: readonly Question[], record: Pick<AuditRecord, 'references'>): Finding[] {
  return questions.flatMap((question) => {
    const asked = askedBefore(question, record);
    return asked ? messagesOf(question, asked).map((message) => ({where: question.where, message})) : [];
  });
}

/** The questions that nobody asked. */
export function unansweredFindings(questions: readonly Question[], record: Pick<AuditRecord, 'references'>): Finding[] {
  return questions
    .filter((question) => !askedBefore(question, record))
    .map(({where, service}) => ({where, message: `${serviceTitles[service]} was not asked yet`}));
}

function messagesOf({csl, service}: Question, {state, answer, problem}: Asked): string[] {
  const name = serviceTitles[service];
  if (state === 'unknown') return [`${name} does not know it`];
  if (state === 'failed') return [`${name} could not be asked: ${problem ?? 'for no known reason'}`];
  return answer ? differences(csl, answer, name) : [];
}

function isAnswered(question: Question, record: Pick<AuditRecord, 'references'>): boolean {
  const asked = askedBefore(question, record);
  return asked !== undefined && asked.state !== 'failed';
}

/** What the record has on a question; another identifier is another question. */
function askedBefore({id, service, identifier}: Question, {references}: Pick<AuditRecord, 'references'>) {
  const asked = Object.hasOwn(references, id) ? references[id]?.[service] : undefined;
  return asked?.identifier === identifier ? asked : undefined;
}
