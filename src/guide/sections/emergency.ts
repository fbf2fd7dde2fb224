import * as v from 'valibot';
import {statement} from '../statement.js';
import {words} from '../text.js';

/** What needs the emergency number now. The basis of the lead is that of its signs too. */
export const emergency = v.object({
  /** Whom to call, and when: "Call your emergency number (911 in the US) now for any of these". */
  lead: statement,
  /** The signs, each in a few words, so that a reader in a hurry finds one. */
  signs: v.pipe(v.array(words), v.nonEmpty('holds no sign')),
});

export type Emergency = v.InferOutput<typeof emergency>;
