import * as v from 'valibot';
import {statement} from '../statement.js';
import {distinctIds, id, words} from '../text.js';

/** One fact of the card: a short label, a short value, and a sentence more where the value needs it. */
export const fact = v.object({id, label: words, value: statement, detail: v.optional(statement)});

/** The facts of the card, in the order in which they show. */
export const quickFacts = v.object({
  facts: v.pipe(
    v.array(fact),
    v.nonEmpty('holds no fact'),
    distinctIds(),
    v.check(
      (facts) => !facts.some((one) => one.id === 'primary-uses') || facts.some((one) => one.id === 'evidence-base'),
      'names "primary-uses" but not "evidence-base"; what a therapy is used for never shows without what the evidence says',
    ),
  ),
});

export type Fact = v.InferOutput<typeof fact>;
export type QuickFacts = v.InferOutput<typeof quickFacts>;
