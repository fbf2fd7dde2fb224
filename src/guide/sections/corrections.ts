import * as v from 'valibot';
import {count, id, words} from '../text.js';

/** One place where this project departs from the source guide. */
export const correction = v.object({
  id,
  /** Sections of the source guide that have the statement. */
  sections: v.pipe(v.array(words), v.nonEmpty('names no section')),
  /** Lines of the source guide, for whoever checks. */
  lines: v.array(count),
  /** What the guide says, in other words. */
  guideSays: words,
  /** What the source says. */
  sourceSays: words,
  /** Why it is written differently here. */
  why: words,
  /** Ids of the references that carry `sourceSays`. */
  references: v.optional(v.array(id)),
});

export type Correction = v.InferOutput<typeof correction>;
