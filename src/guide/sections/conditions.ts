import * as v from 'valibot';
import {statement, type Statement} from '../statement.js';
import {id, words} from '../text.js';
import type {Condition} from './evidence.js';

/** A condition the therapy is used for. The evidence has what the studies found for it, under the same id. */
const use = v.object({
  /** Id of the condition in the evidence. */
  condition: id,
  /** How, and why, people use it. */
  use: v.optional(statement),
});

/** What the therapy is used for, in tiers: the main uses first. */
export const conditions = v.object({
  tiers: v.pipe(v.array(v.object({title: words, conditions: v.array(use)})), v.nonEmpty('holds no tier')),
  /** For whom it is said to suit. */
  suits: v.array(statement),
});

export type Conditions = v.InferOutput<typeof conditions>;

/** A use together with what the studies found. */
export type EvidencedUse = Pick<Condition, 'id' | 'name' | 'direction' | 'caution' | 'finding'> & {
  use?: Statement | undefined;
};

/** The conditions as a widget shows them: no use without its evidence. */
export interface EvidencedConditions {
  tiers: {title: string; conditions: EvidencedUse[]}[];
  suits: Statement[];
}
