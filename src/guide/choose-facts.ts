import type {Fact} from './sections/quick-facts.js';

/** The facts to show, and the names asked for that are none of them. */
export interface ChosenFacts {
  facts: Fact[];
  unknown: string[];
}

/**
 * The facts that a host asked for, in its order; all of them when it asked for none it could have.
 * "primary-uses" adds "evidence-base": what a therapy is used for never shows without what the evidence says.
 *
 * @param names fact ids separated by spaces
 */
export function chooseFacts(facts: readonly Fact[], names: string | undefined): ChosenFacts {
  const asked = [...new Set((names ?? '').split(/\s+/).filter(Boolean))];
  const chosen = asked.flatMap((name) => facts.filter((fact) => fact.id === name));
  const unknown = asked.filter((name) => !facts.some((fact) => fact.id === name));
  return {facts: chosen.length === 0 ? [...facts] : withEvidence(chosen, facts), unknown};
}

/** Whether a reader opens the detail of a fact. What the evidence says stands beside what the therapy is used for. */
export function isFolded({id, detail}: Fact): boolean {
  return detail !== undefined && id !== 'evidence-base';
}

function withEvidence(chosen: Fact[], all: readonly Fact[]): Fact[] {
  const has = (id: string) => chosen.some((fact) => fact.id === id);
  if (!has('primary-uses') || has('evidence-base')) return chosen;
  return [...chosen, ...all.filter((fact) => fact.id === 'evidence-base')];
}
