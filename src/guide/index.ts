/**
 * What a guide is: its types, its check, and the rules that decide something. No DOM, no Lit; runs anywhere.
 */
export {assess, type Answers, type Assessment, type Outcome} from './assess.js';
export {authorLine, identifierLinks, shortName, whereLine, yearOf} from './citations.js';
export {citationFormats, type CitationFormat} from './citation-formats.js';
export {citationsIn, type Citation} from './citation-refs.js';
export {chooseTherapies, comparedAtMost} from './choose-therapies.js';
export {directoryFields, directoryUrl, readDestination, type Destination, type DirectoryField} from './directory.js';
export {estimate, sessionLimits, type Estimate} from './estimate.js';
export {chooseFacts, type ChosenFacts} from './choose-facts.js';
export {axisFor, favours, leavesOutZero, place, placeEffect, plotsOf} from './forest-plot.js';
export type {Figures, ShownEffect, ShownEvidence} from './figures.js';
export type {Axis, Placed, Plot, PlotGroup} from './forest-plot.js';
export {dayInWords, staleAfterMonths, staleFrom} from './freshness.js';
export {GuideError} from './guide.js';
export type {
  Guide,
  GuideIssue,
  Attribution,
  ParsedGuide,
  ReferenceList,
  Section,
  SectionName,
  Sections,
  ShownCorrection,
} from './guide.js';
export {guideSchema} from './guide-schema.js';
export {parseGuide, sectionNames} from './parse-guide.js';
export {sectionSchemas, type WrittenSections} from './section-schemas.js';
export type {About} from './sections/about.js';
export type {AlsoAsk} from './sections/also-ask.js';
export type {ComparedTherapy, Comparison} from './sections/comparison.js';
export type {Conditions, EvidencedConditions, EvidencedUse} from './sections/conditions.js';
export type {Contraindication, Contraindications} from './sections/contraindications.js';
export type {Correction} from './sections/corrections.js';
export type {Certainty, Condition, Direction, Effect, Evidence, Review, Study} from './sections/evidence.js';
export type {Emergency} from './sections/emergency.js';
export type {Cost, Price} from './sections/cost.js';
export type {Faq, FaqItem} from './sections/faq.js';
export type {Prose, ProseItem, ProsePart} from './sections/prose.js';
export type {Safety} from './sections/safety.js';
export type {SeekHelp} from './sections/seek-help.js';
export type {Session, Stage} from './sections/session.js';
export type {Credential, Practitioners, Register} from './sections/practitioners.js';
export type {Fact, QuickFacts} from './sections/quick-facts.js';
export type {Audit, Author, Csl, Reference} from './sections/references.js';
export {severityOf, type Severity} from './severity.js';
export {checkedLine, sourceFrom, type Source} from './source.js';
export type {Basis, Statement} from './statement.js';
