/**
 * The classes and types of all widgets. Importing this registers nothing; `therapy-guide-widgets/define` does.
 */
export {directoryContext, guideContext, type GuideOnPage, type SectionState} from './base/guide-context.js';
export type {TherapyEvent} from './base/emit.js';
export {version} from './base/version.js';
export type {Theme} from './base/widget.js';
export {TherapyArticle} from './elements/article/article.js';
export {TherapyCite} from './elements/cite/cite.js';
export {TherapyComparison} from './elements/comparison/comparison.js';
export {TherapyConditions} from './elements/conditions/conditions.js';
export {TherapyContraindicationChecker} from './elements/contraindication-checker/contraindication-checker.js';
export {TherapyCost} from './elements/cost/cost.js';
export {TherapyEvidenceSummary} from './elements/evidence-summary/evidence-summary.js';
export {TherapyFaq} from './elements/faq/faq.js';
export {TherapyGuide} from './elements/guide/guide.js';
export {TherapyPractitionerFinder} from './elements/practitioner-finder/practitioner-finder.js';
export {TherapyQuestions} from './elements/questions/questions.js';
export {TherapyQuickFacts} from './elements/quick-facts/quick-facts.js';
export {TherapyReferences} from './elements/references/references.js';
export {TherapySafety} from './elements/safety/safety.js';
export {TherapySection} from './elements/section/section.js';
export {TherapySession} from './elements/session/session.js';
export type * from './guide/index.js';
