import * as v from 'valibot';
import {statement} from '../statement.js';
import {emergency} from './emergency.js';

/** The signs after which to seek help, and what to do then. */
export const seekHelp = v.object({
  /** What needs the emergency number; it comes first. */
  emergency: v.optional(emergency),
  lead: statement,
  signs: v.pipe(v.array(statement), v.nonEmpty('holds no sign')),
});

export type SeekHelp = v.InferOutput<typeof seekHelp>;
