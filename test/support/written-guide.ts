import about from '../../data/craniosacral-therapy/about.json';
import benefits from '../../data/craniosacral-therapy/benefits.json';
import comparison from '../../data/craniosacral-therapy/comparison.json';
import conditions from '../../data/craniosacral-therapy/conditions.json';
import contraindications from '../../data/craniosacral-therapy/contraindications.json';
import corrections from '../../data/craniosacral-therapy/corrections.json';
import cost from '../../data/craniosacral-therapy/cost.json';
import evidence from '../../data/craniosacral-therapy/evidence.json';
import faq from '../../data/craniosacral-therapy/faq.json';
import makingAChoice from '../../data/craniosacral-therapy/making-a-choice.json';
import mechanism from '../../data/craniosacral-therapy/mechanism.json';
import overview from '../../data/craniosacral-therapy/overview.json';
import practitioners from '../../data/craniosacral-therapy/practitioners.json';
import quickFacts from '../../data/craniosacral-therapy/quick-facts.json';
import references from '../../data/craniosacral-therapy/references.json';
import related from '../../data/craniosacral-therapy/related.json';
import safety from '../../data/craniosacral-therapy/safety.json';
import session from '../../data/craniosacral-therapy/session.json';
import techniques from '../../data/craniosacral-therapy/techniques.json';

/** The files of the bundled guide as they are written, section by section. */
export const sections = {
  quickFacts,
  overview,
  mechanism,
  conditions,
  benefits,
  session,
  techniques,
  evidence,
  safety,
  contraindications,
  practitioners,
  cost,
  comparison,
  makingAChoice,
  related,
  faq,
};

export {about, corrections, references};
