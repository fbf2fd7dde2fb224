import * as v from 'valibot';
import {statement} from '../statement.js';
import {count, distinctIds, id, words} from '../text.js';

const amount = v.pipe(v.number(), v.minValue(0, 'is negative, but a price is 0 or more'));

/** Prices of one session in whole units of the currency: the whole range, and where most lie. */
export const price = v.pipe(
  v.object({low: amount, high: amount, typicalLow: amount, typicalHigh: amount}),
  v.check(
    ({low, typicalLow, typicalHigh, high}) => low <= typicalLow && typicalLow <= typicalHigh && typicalHigh <= high,
    'is out of order; allowed is low ≤ typicalLow ≤ typicalHigh ≤ high',
  ),
);

/** What a session costs, and who may pay. */
export const cost = v.object({
  /** ISO 4217 code of the currency, such as `USD`. */
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'must be three capital letters, such as "USD"')),
  price,
  /** Where the prices come from, and what they are worth. */
  about: statement,
  influences: statement,
  /** With how many sessions an estimate starts, and why. */
  course: v.object({sessions: count, why: statement}),
  paying: v.pipe(v.array(v.object({id, title: words, statements: v.array(statement)})), distinctIds()),
});

export type Price = v.InferOutput<typeof price>;
export type Cost = v.InferOutput<typeof cost>;
