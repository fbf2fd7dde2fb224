import type * as v from 'valibot';
import {comparison} from './sections/comparison.js';
import {conditions} from './sections/conditions.js';
import {contraindications} from './sections/contraindications.js';
import {cost} from './sections/cost.js';
import {evidence} from './sections/evidence.js';
import {faq} from './sections/faq.js';
import {practitioners} from './sections/practitioners.js';
import {prose} from './sections/prose.js';
import {quickFacts} from './sections/quick-facts.js';
import {safety} from './sections/safety.js';
import {session} from './sections/session.js';

/** The schema of every section that a guide may hold, by its key. */
export const sectionSchemas = {
  quickFacts,
  overview: prose,
  mechanism: prose,
  conditions,
  benefits: prose,
  session,
  techniques: prose,
  evidence,
  safety,
  contraindications,
  practitioners,
  cost,
  comparison,
  makingAChoice: prose,
  related: prose,
  faq,
};

/** The sections of a guide as they are written, by key. */
export type WrittenSections = {
  [Name in keyof typeof sectionSchemas]: v.InferOutput<(typeof sectionSchemas)[Name]>;
};
