import * as v from 'valibot';
import {statement} from '../statement.js';
import {id, webAddress, words} from '../text.js';

/** Letters a practitioner may put after the name, and their meaning. */
export const credential = v.object({id, letters: words, name: words, meaning: statement});

/** A body that keeps a list of practitioners. The address is there only if the audit verified it. */
export const register = v.object({id, name: words, region: words, role: statement, url: v.optional(webAddress)});

/** How to choose a practitioner well. */
export const practitioners = v.object({
  lead: statement,
  credentials: v.array(credential),
  questions: v.array(statement),
  redFlags: v.array(statement),
  registers: v.array(register),
  /** What a register can and cannot tell. */
  registerNote: statement,
});

export type Credential = v.InferOutput<typeof credential>;
export type Register = v.InferOutput<typeof register>;
export type Practitioners = v.InferOutput<typeof practitioners>;
