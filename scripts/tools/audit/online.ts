import type {Finding} from '../../../src/audit/finding.js';
import {askServices, recordFindings, unansweredFindings} from '../../../src/audit/online/ask-services.js';
import type {AuditRecord} from '../../../src/audit/online/audit-record.js';
import type {Citation} from '../../../src/audit/online/compare.js';
import {questionsOf, services} from '../../../src/audit/online/questions.js';
import {requestPolicy, type RequestPolicy} from '../../../src/audit/online/service.js';

const projectManners: RequestPolicy = {
  ...requestPolicy,
  userAgent: 'therapy-guide-widgets (npm run audit)',
  retries: 1,
};

/** Asks Crossref and PubMed about each identifier: whether it exists, has this title, year and journal, and is not retracted. */
export async function onlineFindings(
  references: readonly {id: string; csl: Citation}[],
  {
    crossref = services.crossref,
    pubmed = services.pubmed,
  }: {crossref?: string | undefined; pubmed?: string | undefined} = {},
  how: RequestPolicy = projectManners,
): Promise<Finding[]> {
  const questions = questionsOf(references, {crossref, pubmed});
  const record: Pick<AuditRecord, 'references'> = {references: {}};
  for await (const {question, asked} of askServices(questions, record, how)) {
    record.references[question.id] = {...record.references[question.id], [question.service]: asked};
  }
  return [...recordFindings(questions, record), ...unansweredFindings(questions, record)];
}
