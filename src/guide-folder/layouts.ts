import type {WrittenSections} from '../guide/section-schemas.js';
import type {About} from '../guide/sections/about.js';
import type {AlsoAsk} from '../guide/sections/also-ask.js';
import type {ComparedTherapy} from '../guide/sections/comparison.js';
import type {Contraindication} from '../guide/sections/contraindications.js';
import type {Correction} from '../guide/sections/corrections.js';
import type {Emergency} from '../guide/sections/emergency.js';
import type {Condition, Effect, Review, Study} from '../guide/sections/evidence.js';
import type {Credential, Register} from '../guide/sections/practitioners.js';
import type {Reference} from '../guide/sections/references.js';
import type {SeekHelp} from '../guide/sections/seek-help.js';
import {orEmpty, orNone} from './absent-fields.js';
import {frontNumbers, frontTexts, frontWords} from './front-fields.js';
import {headingAttribute, headingCitation, headingId, headingWords} from './heading-fields.js';
import type {LayoutOf} from './layout.js';
import {among, byKey, labelled, labelledList, labelledPart, next, rest} from './line-fields.js';
import {items, part, partOfItems, partOfLines} from './part-fields.js';
import {
  citationLine,
  citationsLine,
  idsLine,
  numberLine,
  numbersLine,
  statementLine,
  wordsLine,
  yesOrNoLine,
} from './line-forms.js';
import {labelledWords} from './labelled-words.js';
import {aspectLine, useLine} from './keyed-lines.js';
import {proseParts} from './prose-parts.js';

/** Where each field of each file stands. One description serves both directions, so they cannot differ. */

const emergency: LayoutOf<Emergency> = {lead: next(statementLine), signs: rest(wordsLine, 'item')};

const seekHelp: LayoutOf<SeekHelp> = {
  lead: next(statementLine),
  signs: rest(statementLine, 'item'),
  emergency: part(emergency),
};

const alsoAsk: LayoutOf<AlsoAsk> = {lead: next(statementLine), items: rest(wordsLine, 'item')};

const prose: LayoutOf<WrittenSections['overview']> = {title: headingWords, parts: proseParts};

const review: LayoutOf<Review> = {
  reference: headingCitation,
  year: labelled(numberLine),
  scope: labelled(wordsLine),
  concludes: labelled(statementLine),
};

const condition: LayoutOf<Condition> = {
  id: headingId,
  name: headingWords,
  direction: labelled(wordsLine),
  caution: labelled(statementLine),
  finding: labelled(statementLine),
  certainty: labelledPart<NonNullable<Condition['certainty']>>({grade: next(wordsLine), reference: next(citationLine)}),
};

const effect: LayoutOf<Effect> = {
  id: headingId,
  reference: labelled(citationLine),
  conditions: orEmpty(labelled(idsLine)),
  kind: labelled(wordsLine),
  outcome: headingWords,
  comparator: labelled(wordsLine),
  timePoint: labelled(wordsLine),
  measure: labelled(wordsLine),
  unit: labelled(wordsLine),
  value: labelled(numberLine),
  ciLow: labelled(numberLine),
  ciHigh: labelled(numberLine),
  better: labelled(wordsLine),
  participants: labelled(numberLine),
  trials: labelled(numberLine),
  note: labelled(wordsLine),
};

const study: LayoutOf<Study> = {
  reference: headingCitation,
  conditions: orEmpty(labelled(idsLine)),
  design: labelled(wordsLine),
  size: labelled(wordsLine),
  comparator: labelled(wordsLine),
  followUp: labelled(wordsLine),
};

const contraindication: LayoutOf<Contraindication> = {
  id: headingId,
  severity: headingAttribute,
  lay: headingWords,
  term: labelled(wordsLine),
  synonyms: orEmpty(labelledWords),
  why: labelled(statementLine),
  action: labelled(statementLine),
  emergency: labelledPart(emergency),
  known: orNone(labelledList(statementLine)),
};

const credential: LayoutOf<Credential> = {
  id: headingId,
  letters: labelled(wordsLine),
  name: headingWords,
  meaning: labelled(statementLine),
};

const register: LayoutOf<Register> = {
  id: headingId,
  name: headingWords,
  region: labelled(wordsLine),
  role: labelled(statementLine),
  url: labelled(wordsLine),
};

const therapy: LayoutOf<ComparedTherapy> = {id: headingId, name: headingWords, cells: byKey(statementLine)};

/** The layout of the file of each section. */
export const sectionLayouts: {readonly [Name in keyof WrittenSections]: LayoutOf<WrittenSections[Name]>} = {
  quickFacts: {
    facts: items({id: headingId, label: headingWords, value: next(statementLine), detail: next(statementLine)}),
  },
  overview: prose,
  mechanism: prose,
  conditions: {
    tiers: partOfItems({title: headingWords, conditions: rest(useLine, 'item')}),
    suits: partOfLines(statementLine),
  },
  benefits: prose,
  session: {
    stages: partOfItems({id: headingId, title: headingWords, steps: rest(statementLine, 'item')}),
    durations: partOfLines(statementLine),
    common: partOfLines(statementLine),
    seekHelp: part(seekHelp),
    course: partOfLines(statementLine),
  },
  techniques: prose,
  evidence: {
    overall: next(statementLine),
    reviews: partOfItems(review),
    reviewsNote: labelled(statementLine),
    conditions: partOfItems(condition),
    effects: partOfItems(effect),
    studies: partOfItems(study),
  },
  safety: {
    seekHelp: part(seekHelp),
    alsoAsk: part(alsoAsk),
    sideEffects: partOfLines(statementLine),
    risks: partOfLines(statementLine),
    notInstead: partOfLines(statementLine),
  },
  contraindications: {
    section: frontWords,
    origin: next(statementLine),
    items: partOfItems(contraindication),
    seekHelp: part(seekHelp),
    alsoAsk: part(alsoAsk),
  },
  practitioners: {
    lead: next(statementLine),
    credentials: partOfItems(credential),
    questions: partOfLines(statementLine),
    redFlags: partOfLines(statementLine),
    registers: partOfItems(register),
    registerNote: labelled(statementLine),
  },
  cost: {
    currency: frontWords,
    price: frontNumbers,
    about: labelled(statementLine),
    influences: labelled(statementLine),
    course: part({sessions: labelled(numberLine), why: labelled(statementLine)}),
    paying: partOfItems({id: headingId, title: headingWords, statements: rest(statementLine, 'item')}),
  },
  comparison: {
    lead: next(statementLine),
    aspects: partOfLines(aspectLine),
    therapies: partOfItems(therapy),
    notes: partOfLines(statementLine),
  },
  makingAChoice: prose,
  related: prose,
  faq: {
    items: items({id: headingId, question: headingWords, answer: rest(statementLine, 'paragraph')}),
  },
};

export const aboutLayout: LayoutOf<About> = {
  id: frontWords,
  name: frontWords,
  shortName: frontWords,
  practitioner: frontWords,
  language: frontWords,
  country: frontWords,
  version: frontWords,
  checked: frontWords,
  notice: frontWords,
  source: frontTexts,
};

/** What is said of a reference besides its citation, which stands in a file of its own. */
export type ReferenceNotes = Omit<Reference, 'csl'>;

export const referencesLayout: LayoutOf<{references: ReferenceNotes[]}> = {
  references: items({
    id: headingCitation,
    kind: labelled(wordsLine),
    concludes: labelled(wordsLine),
    limits: labelled(wordsLine),
    audit: among<Reference['audit']>({
      state: labelled(wordsLine),
      checked: labelled(wordsLine),
      note: labelled(wordsLine),
      correction: labelled(wordsLine),
    }),
    addedByProject: labelled(yesOrNoLine),
  }),
};

export const correctionsLayout: LayoutOf<{corrections: Correction[]}> = {
  corrections: items({
    id: headingWords,
    sections: labelledWords,
    lines: orEmpty(labelled(numbersLine)),
    guideSays: labelled(wordsLine),
    sourceSays: labelled(wordsLine),
    why: labelled(wordsLine),
    references: orNone(labelled(citationsLine)),
  }),
};
