import * as v from 'valibot';
import {statement} from '../statement.js';
import {distinctIds, id, words} from '../text.js';

/** A named item with a few statements: a style of the therapy, a related therapy. */
export const proseItem = v.object({id, name: words, about: v.pipe(v.array(statement), v.nonEmpty('says nothing'))});

/** Statements that belong together, with a heading where they need one. */
export const prosePart = v.object({
  title: v.optional(words),
  paragraphs: v.array(statement),
  items: v.optional(v.pipe(v.array(proseItem), distinctIds())),
});

/** A section of a guide in prose. */
export const prose = v.object({title: words, parts: v.pipe(v.array(prosePart), v.nonEmpty('holds no part'))});

export type ProseItem = v.InferOutput<typeof proseItem>;
export type ProsePart = v.InferOutput<typeof prosePart>;
export type Prose = v.InferOutput<typeof prose>;
