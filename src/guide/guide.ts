import type {About} from './sections/about.js';
import type {Contraindications} from './sections/contraindications.js';
import type {Correction} from './sections/corrections.js';
import type {Evidence} from './sections/evidence.js';
import type {Practitioners} from './sections/practitioners.js';
import type {QuickFacts} from './sections/quick-facts.js';
import type {Reference} from './sections/references.js';

/** The sections that widgets show, by the key they have in a guide. */
export interface Sections {
  quickFacts: QuickFacts;
  contraindications: Contraindications;
  evidence: Evidence;
  practitioners: Practitioners;
}

export type SectionName = keyof Sections;

/** A whole guide as it is published: `dist/guides/<id>.json`. */
export interface Guide extends Partial<Sections> {
  about: About;
  references: Reference[];
  corrections: Correction[];
}

/** One section with what it cites: all that a widget needs to show it. */
export interface Section<Name extends SectionName = SectionName> {
  data: Sections[Name];
  /** By reference id; at least those the section cites. */
  references: Readonly<Record<string, Reference>>;
  /** By correction id; at least those the section names. */
  corrections: Readonly<Record<string, Correction>>;
}

/** What is wrong in a guide, where, and what is allowed. */
export interface GuideIssue {
  /** Path inside the guide: `quickFacts.facts[2].value.text`. */
  path: string;
  message: string;
}

/** A guide after the check: each section is either usable or says what is wrong with it. */
export interface ParsedGuide {
  about: About;
  sections: {readonly [Name in SectionName]?: Section<Name>};
  /** Every fault, in the order of the guide. Sections named here are left out of `sections`. */
  issues: readonly GuideIssue[];
}

/** Thrown when nothing of a guide can be used: it is not a guide at all, or nobody could tell which one it is. */
export class GuideError extends Error {
  readonly issues: readonly GuideIssue[];

  constructor(issues: readonly GuideIssue[]) {
    super(issues.map((issue) => `${issue.path}: ${issue.message}`).join('; '));
    this.name = 'GuideError';
    this.issues = issues;
  }
}
