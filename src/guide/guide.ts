import type {ShownEvidence} from './figures.js';
import type {WrittenSections} from './section-schemas.js';
import type {About} from './sections/about.js';
import type {EvidencedConditions} from './sections/conditions.js';
import type {Correction} from './sections/corrections.js';
import type {Reference} from './sections/references.js';
import type {Source} from './source.js';
import type {Basis} from './statement.js';

/** The list of references as a widget shows it: each with what its citation is made of, in the order of the guide. */
export interface ReferenceList {
  items: readonly Pick<Reference, 'id' | 'csl'>[];
}

/**
 * The sections that widgets show, by key: a use comes with its evidence, an effect with its written figures, and the references are
 * a section too.
 */
export interface Sections extends Omit<WrittenSections, 'conditions' | 'evidence'> {
  conditions: EvidencedConditions;
  evidence: ShownEvidence;
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
