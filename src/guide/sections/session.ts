import * as v from 'valibot';
import {statement} from '../statement.js';
import {distinctIds, id, words} from '../text.js';
import {seekHelp} from './seek-help.js';

/** A part of a visit, in the order in which a reader lives it. */
export const stage = v.object({id, title: words, steps: v.pipe(v.array(statement), v.nonEmpty('holds no step'))});

/** What a session is like: before, during and after, how long it takes, and what to watch for. */
export const session = v.object({
  stages: v.pipe(v.array(stage), v.nonEmpty('holds no stage'), distinctIds()),
  durations: v.array(statement),
  /** What often happens afterwards. */
  common: v.array(statement),
  seekHelp,
  /** How many sessions, and when a change may come. */
  course: v.array(statement),
});

export type Stage = v.InferOutput<typeof stage>;
export type Session = v.InferOutput<typeof session>;
