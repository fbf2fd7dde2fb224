import type {Contraindication} from './sections/contraindications.js';

/** What a reader answered in the checker. */
export interface Answers {
  /** Ids of the items ticked. */
  selected: readonly string[];
  /** "I'm not sure" is ticked. */
  unsure: boolean;
  /** "None of these apply" is ticked. */
  none: boolean;
}

/**
 * What the answers amount to, most serious first. `unanswered` is no outcome: nothing was ticked, so nothing can be said.
 * There is no value for "safe", because the list cannot tell that.
 */
export type Outcome = 'absolute' | 'relative' | 'unsure' | 'none-listed' | 'unanswered';

export interface Assessment {
  outcome: Outcome;
  /** The ticked items: absolute before relative, otherwise in list order. */
  matched: Contraindication[];
}

/**
 * Turns a reader's answers into an outcome. Any ticked item outranks "not sure"; "not sure" outranks "none".
 *
 * @throws RangeError when an id is not in the list, or when "none" comes together with a ticked item.
 */
export function assess(contraindications: readonly Contraindication[], answers: Answers): Assessment {
  refuseContradiction(contraindications, answers);
  const ticked = contraindications.filter((item) => answers.selected.includes(item.id));
  const matched = [...ticked.filter(isAbsolute), ...ticked.filter((item) => !isAbsolute(item))];
  return {outcome: matched[0]?.severity ?? outcomeWithoutItems(answers), matched};
}

function refuseContradiction(contraindications: readonly Contraindication[], {selected, none}: Answers): void {
  const known = contraindications.map((item) => item.id);
  const unknown = selected.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    throw new RangeError(`selected holds ${JSON.stringify(unknown)}; allowed are ${JSON.stringify(known)}`);
  }
  if (none && selected.length > 0) {
    throw new RangeError(`none is true although ${JSON.stringify(selected)} is selected; one excludes the other`);
  }
}

function isAbsolute(item: Contraindication): boolean {
  return item.severity === 'absolute';
}

function outcomeWithoutItems({unsure, none}: Answers): Outcome {
  if (unsure) return 'unsure';
  return none ? 'none-listed' : 'unanswered';
}
