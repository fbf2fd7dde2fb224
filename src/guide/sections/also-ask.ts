import * as v from 'valibot';
import {statement} from '../statement.js';
import {words} from '../text.js';

/**
 * Conditions to ask a doctor about that are not on the source guide's list. They are no questions of the checker, and change no
 * outcome. The basis of the lead is that of its items too.
 */
export const alsoAsk = v.object({
  lead: statement,
  items: v.pipe(v.array(words), v.nonEmpty('holds no condition')),
});

export type AlsoAsk = v.InferOutput<typeof alsoAsk>;
