import * as v from 'valibot';
import {day, id, webAddress, words} from '../text.js';

/** An author in CSL-JSON: a person, or a body under `literal`. */
const author = v.union(
  [v.object({family: words, given: v.optional(words)}), v.object({literal: words})],
  'must be {"family", "given"} for a person or {"literal"} for a body',
);

/** A date in CSL-JSON: year, month and day, as far as they are known. */
const date = v.object({'date-parts': v.array(v.array(v.pipe(v.number(), v.integer())))});

/** The CSL-JSON item of a reference, with the fields that these widgets use. */
export const csl = v.object({
  type: v.picklist(['article-journal', 'webpage', 'report', 'book', 'chapter']),
  title: words,
  author: v.optional(v.array(author)),
  'container-title': v.optional(words),
  issued: v.optional(date),
  volume: v.optional(words),
  issue: v.optional(words),
  page: v.optional(words),
  publisher: v.optional(words),
  accessed: v.optional(date),
  DOI: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,9}\/\S+$/, 'must be a bare DOI such as 10.1000/182'))),
  PMID: v.optional(v.pipe(v.string(), v.regex(/^\d{1,8}$/, 'must be the digits of a PubMed number'))),
  PMCID: v.optional(v.pipe(v.string(), v.regex(/^PMC\d+$/, 'must be PMC and digits'))),
  URL: v.optional(webAddress),
});

/** What was checked about a reference, and with what result. */
export const audit = v.object({
  /** `verified`: the record was read; `partly`: some of it; `unverified`: none of it. */
  state: v.picklist(['verified', 'partly', 'unverified']),
  checked: day,
  /** In a sentence: what could not be checked. */
  note: v.optional(words),
  /** Id of the correction that tells what the source guide prints wrongly of this reference. */
  correction: v.optional(id),
});

/** A source: its citation, how it was done, what its authors conclude, its limits, and what was checked. */
export const reference = v.object({
  id,
  csl,
  /** In words: "systematic review and meta-analysis", "web page". */
  kind: words,
  /** The verdict of its authors, kind or not, and no word of ours; left out when it was not seen. */
  concludes: v.optional(words),
  /** What this project holds against it, or could not see of it. */
  limits: v.optional(words),
  audit,
  /** True when the source guide does not cite it. */
  addedByProject: v.optional(v.boolean()),
});

export type Author = v.InferOutput<typeof author>;
export type Csl = v.InferOutput<typeof csl>;
export type Audit = v.InferOutput<typeof audit>;
export type Reference = v.InferOutput<typeof reference>;
