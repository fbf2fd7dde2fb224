import * as v from 'valibot';

const texts = v.array(v.string());

/** A work as a service describes it: what is compared with a reference. */
export const describedWork = v.object({
  /** With and without the subtitle; the fullest first. */
  titles: texts,
  years: v.array(v.number()),
  /** In full and shortened. */
  journals: texts,
  /** What the service says of its standing, such as "retraction". */
  notices: texts,
  DOI: v.optional(v.string()),
  PMCID: v.optional(v.string()),
});

export type DescribedWork = v.InferOutput<typeof describedWork>;
