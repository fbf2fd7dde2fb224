import * as v from 'valibot';
import {statement} from '../statement.js';

/** The signs after which to seek help, and what to do then. */
export const seekHelp = v.object({
  lead: statement,
  signs: v.pipe(v.array(statement), v.nonEmpty('holds no sign')),
});

export type SeekHelp = v.InferOutput<typeof seekHelp>;
