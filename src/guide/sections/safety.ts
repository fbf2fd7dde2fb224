import * as v from 'valibot';
import {statement} from '../statement.js';
import {alsoAsk} from './also-ask.js';
import {seekHelp} from './seek-help.js';

/** When to seek help, side effects, risks, and what the therapy must not take the place of. */
export const safety = v.object({
  seekHelp,
  alsoAsk: v.optional(alsoAsk),
  sideEffects: v.array(statement),
  risks: v.array(statement),
  notInstead: v.array(statement),
});

export type Safety = v.InferOutput<typeof safety>;
