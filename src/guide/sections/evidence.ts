import * as v from 'valibot';
import {statement} from '../statement.js';
import {count, distinctIds, id, words} from '../text.js';

/** How sure a named grader was. Nobody's grade is ever invented: without one, a condition carries none. */
export const certainty = v.object({
  grade: v.picklist(['high', 'moderate', 'low', 'very low']),
  /** Id of the reference whose authors gave the grade. */
  reference: id,
});

/**
 * Which way a finding points.
 * `favours-therapy`, `no-difference` and `favours-comparison` speak of what the cited studies found; `disagree` of studies that
 * contradict each other; `unclear` of studies that cannot answer; `no-study` of a claim for which there is no study here.
 */
export const direction = v.picklist([
  'favours-therapy',
  'no-difference',
  'favours-comparison',
  'disagree',
  'unclear',
  'no-study',
]);

/** What the studies found for one condition the therapy is used for. */
export const condition = v.pipe(
  v.object({
    id,
    name: words,
    direction,
    /** What a reader has to know before the finding. It is never folded. */
    caution: v.optional(statement),
    finding: statement,
    certainty: v.optional(certainty),
  }),
  v.check(
    (one) => one.direction === 'no-study' || (one.finding.references ?? []).length > 0,
    'has a finding without a reference; use the direction "no-study" where there is no study',
  ),
);

/** One review of several that disagree: shown beside the others with its date, never averaged. */
export const review = v.object({
  reference: id,
  year: v.pipe(v.number(), v.integer()),
  scope: words,
  concludes: statement,
});

/** One published estimate with its 95% confidence interval. */
export const effect = v.pipe(
  v.object({
    id,
    /** Id of the reference that reports it. */
    reference: id,
    /** Ids of the conditions it speaks of. */
    conditions: v.array(id),
    /** `pooled` from several trials, or of one `trial`. */
    kind: v.picklist(['pooled', 'trial']),
    outcome: words,
    comparator: words,
    timePoint: words,
    /** SMD: standardized mean difference, no unit. MD: mean difference, in `unit`. */
    measure: v.picklist(['SMD', 'MD']),
    unit: v.optional(words),
    value: v.number(),
    ciLow: v.number(),
    ciHigh: v.number(),
    /** Which sign is good for the person treated: less pain is lower, more sleep is higher. */
    better: v.picklist(['lower', 'higher']),
    participants: v.optional(count),
    trials: v.optional(count),
    note: v.optional(words),
  }),
  v.check(
    (one) => one.ciLow <= one.value && one.value <= one.ciHigh,
    'has a value outside its own confidence interval',
  ),
  v.check((one) => one.measure === 'SMD' || one.unit !== undefined, 'is a mean difference without its unit'),
);

/** How a study was done; its reference has what it concludes. */
export const study = v.object({
  reference: id,
  /** Ids of the conditions it studied; empty when it studied none of them. */
  conditions: v.array(id),
  design: words,
  size: words,
  comparator: words,
  followUp: words,
});

/** What the studies found: in a sentence, by condition, in numbers, study by study. */
export const evidence = v.pipe(
  v.object({
    overall: statement,
    reviews: v.array(review),
    /** What to know of the reviews as a whole, such as that their teams overlap. */
    reviewsNote: v.optional(statement),
    conditions: v.pipe(v.array(condition), v.nonEmpty('holds no condition'), distinctIds()),
    effects: v.pipe(v.array(effect), distinctIds()),
    studies: v.array(study),
  }),
  v.check(
    ({conditions, effects, studies}) => strayConditions(conditions, [...effects, ...studies]).length === 0,
    ({input: {conditions, effects, studies}}) =>
      `speaks of conditions that it does not list: ${strayConditions(conditions, [...effects, ...studies]).join(', ')}`,
  ),
);

function strayConditions(listed: readonly {id: string}[], about: readonly {conditions: string[]}[]): string[] {
  return about.flatMap((one) => one.conditions).filter((name) => !listed.some((condition) => condition.id === name));
}

export type Certainty = v.InferOutput<typeof certainty>;
export type Direction = v.InferOutput<typeof direction>;
export type Condition = v.InferOutput<typeof condition>;
export type Review = v.InferOutput<typeof review>;
export type Effect = v.InferOutput<typeof effect>;
export type Study = v.InferOutput<typeof study>;
export type Evidence = v.InferOutput<typeof evidence>;
