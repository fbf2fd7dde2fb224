import * as v from 'valibot';
import {statement} from '../statement.js';
import {distinctIds, id, words} from '../text.js';
import {alsoAsk} from './also-ask.js';
import {emergency} from './emergency.js';
import {seekHelp} from './seek-help.js';

/**
 * One reason not to have the therapy (`absolute`), or to have it only with caution (`relative`).
 * The lay words come first; the guide's own clinical term is below them.
 */
export const contraindication = v.object({
  id,
  severity: v.picklist(['absolute', 'relative']),
  /** Plain words, as a reader would say it: "You take blood thinners, or you bleed easily". */
  lay: words,
  /** The guide's term: "Bleeding disorders or anticoagulant therapy". */
  term: words,
  /** Other everyday words for the same thing, shown in the row: "warfarin", "hemophilia". */
  synonyms: v.array(words),
  why: statement,
  action: statement,
  /** What to do before anything else. */
  emergency: v.optional(emergency),
  /** What is known besides the guide's list, such as a reported harm. */
  known: v.optional(v.array(statement)),
});

/** The guide's contraindications, and the signs after which to seek help. */
export const contraindications = v.object({
  /** Section of the source guide that the list is from. */
  section: v.optional(words),
  /** Where the list comes from, and what it is worth. */
  origin: statement,
  items: v.pipe(v.array(contraindication), v.nonEmpty('holds no contraindication'), distinctIds()),
  seekHelp,
  alsoAsk: v.optional(alsoAsk),
});

export type Contraindication = v.InferOutput<typeof contraindication>;
export type Contraindications = v.InferOutput<typeof contraindications>;
