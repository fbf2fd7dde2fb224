import {unreadSourceFindings} from '../../../src/audit/citations.js';
import type {Guide} from '../../../src/guide/guide.js';
import type {Finding} from '../../../src/audit/finding.js';
import type {AuditRecord, Claim} from './record.js';
import {statementsIn, type PlacedStatement} from '../../../src/audit/statements.js';
import {sectionsOf} from '../../../src/audit/texts.js';

/** Verdicts of the audit that need an entry in the list of corrections. */
const wrong = ['contradicted', 'overstated', 'not-supported'];

/**
 * Compares the citations of a guide with the verdicts of its audit: each wrong claim has a correction, each sentence that cites a
 * contradicting reference names its correction, and each statement on sources alone cites one that was read.
 */
export function citationFindings(guide: Guide, record: AuditRecord): Finding[] {
  const statements = statementsIn(sectionsOf(guide), '');
  return [
    ...missingCorrections(guide, record),
    ...contradictedStatements(guide, record, statements),
    ...unreadSourceFindings(guide),
  ];
}

function missingCorrections(guide: Guide, {claims}: AuditRecord): Finding[] {
  return claims
    .filter(({verdict, line}) => wrong.includes(verdict) && correctionsOf(guide, line).length === 0)
    .map(({reference, line, verdict}) => ({
      where: 'corrections',
      message: `has no entry for line ${line} of the source guide, whose use of reference ${reference} the audit calls ${verdict}`,
    }));
}

function contradictedStatements(guide: Guide, {claims}: AuditRecord, statements: PlacedStatement[]): Finding[] {
  return claims
    .filter(({verdict}) => verdict === 'contradicted')
    .flatMap((claim) => uncorrectedStatements(claim, correctionsOf(guide, claim.line), statements));
}

/** Statements that cite a contradicting reference in its section, without one of the corrections of that line. */
function uncorrectedStatements(
  {reference, line, section}: Claim,
  allowed: string[],
  statements: PlacedStatement[],
): Finding[] {
  return statements
    .filter((one) => one.section === section && one.references?.includes(reference))
    .filter(({corrections = []}) => !corrections.some((id) => allowed.includes(id)))
    .map(({path}) => ({
      where: path,
      message: `cites reference ${reference}, which contradicts line ${line} of the source guide, without a correction; allowed is ${allowed.join(', ') || 'one that names the line'}`,
    }));
}

function correctionsOf({corrections}: Guide, line: number): string[] {
  return corrections.filter(({lines}) => lines.includes(line)).map(({id}) => id);
}
