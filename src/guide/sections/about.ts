import * as v from 'valibot';
import {country, day, id, language, words} from '../text.js';

/** Names, version and date of a guide: what every footer prints. */
export const about = v.object({
  id,
  /** Name of the therapy at the start of a sentence: "Craniosacral therapy". */
  name: words,
  /** The name in running text where room is short, such as the ends of the axis of a plot; without it, `name` in lower case. */
  shortName: v.optional(words),
  /** What a person who gives it is called in running text: "craniosacral therapist". */
  practitioner: words,
  /** Language of the guide's text, a BCP 47 tag. */
  language,
  /** The country for whose readers the text is spelled and worded; search engines read it with the language. */
  country: v.optional(country),
  /** Version of the content, semantic versioning. */
  version: words,
  /** Day on which the content was last checked against its sources. */
  checked: day,
  /** What a reader has to know of this text, such as that the translation was not reviewed. */
  notice: v.optional(words),
  /** The guide that this content was written from. */
  source: v.object({title: words, accessed: day}),
});

export type About = v.InferOutput<typeof about>;
