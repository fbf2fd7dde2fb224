/**
 * The bundled guide. Each section is a module of its own, so that a widget's file carries its own section only. The build
 * has checked and written out every section, and so a reader's browser does not have to.
 */
export {default as contraindications} from '../../data/craniosacral-therapy/contraindications.json?section';
export {default as evidence} from '../../data/craniosacral-therapy/evidence.json?section';
export {default as practitioners} from '../../data/craniosacral-therapy/practitioners.json?section';
export {default as quickFacts} from '../../data/craniosacral-therapy/quick-facts.json?section';
