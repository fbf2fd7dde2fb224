import type {About} from './sections/about.js';
import type {Comparison} from './sections/comparison.js';
import type {Conditions, EvidencedConditions} from './sections/conditions.js';
import type {Contraindications} from './sections/contraindications.js';
import type {Correction} from './sections/corrections.js';
import type {Cost} from './sections/cost.js';
import type {Evidence} from './sections/evidence.js';
import type {Faq} from './sections/faq.js';
import type {Practitioners} from './sections/practitioners.js';
import type {Prose} from './sections/prose.js';
import type {QuickFacts} from './sections/quick-facts.js';
import type {Reference} from './sections/references.js';
import type {Safety} from './sections/safety.js';
import type {Session} from './sections/session.js';
import type {Source} from './source.js';
import type {Basis} from './statement.js';

/** The sections of a guide as they are written, by key. */
export interface WrittenSections {
  quickFacts: QuickFacts;
  overview: Prose;
  mechanism: Prose;
  conditions: Conditions;
  benefits: Prose;
  session: Session;
  techniques: Prose;
  evidence: Evidence;
  safety: Safety;
  contraindications: Contraindications;
  practitioners: Practitioners;
  cost: Cost;
  comparison: Comparison;
  makingAChoice: Prose;
  related: Prose;
  faq: Faq;
}

/** The list of references as a widget shows it: each with what its citation is made of, in the order of the guide. */
export interface ReferenceList {
  items: readonly Pick<Reference, 'id' | 'csl'>[];
}

/** The sections that widgets show, by key: a use comes with its evidence, and the references are a section too. */
export interface Sections extends Omit<WrittenSections, 'conditions'> {
  conditions: EvidencedConditions;
  references: ReferenceList;
}

export type SectionName = keyof Sections;

/** A whole guide as it is published: `dist/guides/<id>.json`. */
export interface Guide extends Partial<WrittenSections> {
  about: About;
  references: Reference[];
  corrections: Correction[];
}

/** What the footer of every widget prints of a guide. */
export interface Attribution extends Omit<About, 'source'> {
  /** The day of the last check in the guide's own language. */
  checkedInWords: string;
  /** The day from which the check counts as old. */
  staleFrom: string;
}

/** What a widget shows of a correction. */
export type ShownCorrection = Pick<Correction, 'guideSays' | 'sourceSays' | 'references'>;

/** One section, ready to show: its data with just what it cites. */
export interface Section<Name extends SectionName = SectionName> {
  attribution: Attribution;
  data: Sections[Name];
  /** What it cites, by reference id. */
  sources: Readonly<Record<string, Source>>;
  /** The corrections that it names, by id; only in a section whose widget shows them. */
  corrections: Readonly<Record<string, ShownCorrection>>;
  /** What its statements rest on, other than their sources; each needs its mark explained. */
  marks: readonly Basis[];
}

/** What is wrong in a guide, where, and what is allowed. */
export interface GuideIssue {
  /** Path inside the guide: `quickFacts.facts[2].value.text`. */
  path: string;
  message: string;
}

/** A guide after the check: each section is either usable or named in `issues`. */
export interface ParsedGuide {
  about: About;
  sections: {readonly [Name in SectionName]?: Section<Name>};
  /** Every fault, in the order of the guide. */
  issues: readonly GuideIssue[];
}

/** Thrown when nothing of a guide can be used: it is no guide, or its `about` is wrong. */
export class GuideError extends Error {
  readonly issues: readonly GuideIssue[];

  constructor(issues: readonly GuideIssue[]) {
    super(issues.map((issue) => `${issue.path}: ${issue.message}`).join('; '));
    this.name = 'GuideError';
    this.issues = issues;
  }
}
