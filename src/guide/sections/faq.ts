import * as v from 'valibot';
import {statement} from '../statement.js';
import {distinctIds, id, words} from '../text.js';

/** A question as a reader would ask it, and its answer. */
export const faqItem = v.object({
  id,
  question: words,
  answer: v.pipe(v.array(statement), v.nonEmpty('holds no answer')),
});

export const faq = v.object({items: v.pipe(v.array(faqItem), v.nonEmpty('holds no question'), distinctIds())});

export type FaqItem = v.InferOutput<typeof faqItem>;
export type Faq = v.InferOutput<typeof faq>;
