/**
 * The classes and types of all widgets. Importing this registers nothing; `therapy-guide-widgets/define` does.
 */
export {directoryContext, guideContext, type GuideOnPage, type SectionState} from './base/guide-context.js';
export type {Theme} from './base/widget.js';
export {TherapyContraindicationChecker} from './elements/contraindication-checker/contraindication-checker.js';
export {TherapyEvidenceSummary} from './elements/evidence-summary/evidence-summary.js';
export {TherapyGuide} from './elements/guide/guide.js';
export {TherapyPractitionerFinder} from './elements/practitioner-finder/practitioner-finder.js';
export {TherapyQuickFacts} from './elements/quick-facts/quick-facts.js';
export type * from './guide/index.js';
