import type {Outcome} from './assess.js';

/** The closed list of severities. Word, colour and icon all follow from it; `neutral` never reassures. */
export type Severity = 'absolute' | 'relative' | 'unsure' | 'neutral';

/** The severity with which an outcome is shown. */
export function severityOf(outcome: Exclude<Outcome, 'unanswered'>): Severity {
  return outcome === 'none-listed' ? 'neutral' : outcome;
}
