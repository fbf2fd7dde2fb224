import * as v from 'valibot';
import {sectionSchemas} from './section-schemas.js';
import {about} from './sections/about.js';
import {correction} from './sections/corrections.js';
import {reference} from './sections/references.js';

/** The whole guide, from which the published JSON Schema is made. The check itself goes section by section. */
export const guideSchema = v.object({
  about,
  references: v.array(reference),
  corrections: v.array(correction),
  ...v.partial(v.object(sectionSchemas)).entries,
});
