import * as v from 'valibot';
import {shortened} from './shortened.js';

/** A string that says something: not empty, not only spaces. */
export const words = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty, but must hold text'));

/** A stable name for one thing in a guide: lower-case letters, digits and hyphens, such as `neck-pain`. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens, such as "neck-pain"'),
);

/** How many there are: a whole number, at least one. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A calendar day, `YYYY-MM-DD`. */
export const day = v.pipe(v.string(), v.isoDate('must be a date written as YYYY-MM-DD'));

/** A language, as a BCP 47 tag: dates and figures are written by its rules. */
export const language = v.pipe(v.string(), v.check(isLanguage, 'must be a language tag, such as "en" or "es-MX"'));

/** A country, by its two letters of ISO 3166-1. */
export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters, such as "US"'));

/** An address that is safe to link to: absolute, `http:` or `https:`. */
export const webAddress = v.pipe(
  v.string(),
  v.url('must be an absolute web address'),
  v.regex(/^https?:\/\//i, 'must begin with https:// or http://'),
);

/** Each id occurs once in a list. */
export function distinctIds<Item extends {id: string}>() {
  return v.check<Item[], (issue: v.CheckIssue<Item[]>) => string>(
    (items) => repeated(items) === undefined,
    ({input}) => `holds the id "${shortened(repeated(input) ?? '')}" twice; each id may stand once`,
  );
}

function repeated(items: readonly {id: string}[]): string | undefined {
  const ids = items.map((item) => item.id);
  return ids.find((one, index) => ids.indexOf(one) !== index);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
