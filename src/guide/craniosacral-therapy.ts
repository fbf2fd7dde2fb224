import benefitsSection from '../../data/craniosacral-therapy/benefits.json?section';
import comparisonSection from '../../data/craniosacral-therapy/comparison.json?section';
import conditionsSection from '../../data/craniosacral-therapy/conditions.json?section';
import contraindicationsSection from '../../data/craniosacral-therapy/contraindications.json?section';
import costSection from '../../data/craniosacral-therapy/cost.json?section';
import evidenceSection from '../../data/craniosacral-therapy/evidence.json?section';
import faqSection from '../../data/craniosacral-therapy/faq.json?section';
import makingAChoiceSection from '../../data/craniosacral-therapy/making-a-choice.json?section';
import mechanismSection from '../../data/craniosacral-therapy/mechanism.json?section';
import overviewSection from '../../data/craniosacral-therapy/overview.json?section';
import practitionersSection from '../../data/craniosacral-therapy/practitioners.json?section';
import quickFactsSection from '../../data/craniosacral-therapy/quick-facts.json?section';
import referencesSection from '../../data/craniosacral-therapy/references.json?section';
import relatedSection from '../../data/craniosacral-therapy/related.json?section';
import safetySection from '../../data/craniosacral-therapy/safety.json?section';
import sessionSection from '../../data/craniosacral-therapy/session.json?section';
import techniquesSection from '../../data/craniosacral-therapy/techniques.json?section';
import type {Section} from './guide.js';

/*
 * The bundled guide. Each section is a module of its own, so that a widget's file carries its own section only. The build
 * has checked and written out every section, and so a reader's browser does not have to.
 */
export const quickFacts = quickFactsSection as Section<'quickFacts'>;
export const overview = overviewSection as Section<'overview'>;
export const mechanism = mechanismSection as Section<'mechanism'>;
export const conditions = conditionsSection as Section<'conditions'>;
export const benefits = benefitsSection as Section<'benefits'>;
export const session = sessionSection as Section<'session'>;
export const techniques = techniquesSection as Section<'techniques'>;
export const evidence = evidenceSection as Section<'evidence'>;
export const safety = safetySection as Section<'safety'>;
export const contraindications = contraindicationsSection as Section<'contraindications'>;
export const practitioners = practitionersSection as Section<'practitioners'>;
export const cost = costSection as Section<'cost'>;
export const comparison = comparisonSection as Section<'comparison'>;
export const makingAChoice = makingAChoiceSection as Section<'makingAChoice'>;
export const related = relatedSection as Section<'related'>;
export const faq = faqSection as Section<'faq'>;
export const references = referencesSection as Section<'references'>;
