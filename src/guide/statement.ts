import * as v from 'valibot';
import {id, words} from './text.js';

/**
 * What a statement rests on. A closed list, because a reader sees which it is.
 * - `source`: agrees with the references it cites, as far as the audit could read them.
 * - `guide`: the guide's statement, not checked against a study.
 * - `project`: added by this project; it is not in the source guide.
 */
export const basis = v.picklist(['source', 'guide', 'project']);

/** One thing the guide says, in this project's words, with what carries it. */
export const statement = v.object({
  text: words,
  basis,
  /** Section of the source guide it comes from: "1" to "11", "related" or "call-outs". Left out for `project`. */
  section: v.optional(words),
  /** Ids of the references that carry it. */
  references: v.optional(v.array(id)),
  /** Ids of the corrections that explain where it departs from the source guide. */
  corrections: v.optional(v.array(id)),
  /** True in a draft, as long as nobody has compared the statement with anything. No widget shows it. */
  unchecked: v.optional(v.boolean()),
});

export type Basis = v.InferOutput<typeof basis>;
export type Statement = v.InferOutput<typeof statement>;
