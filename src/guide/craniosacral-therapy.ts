/**
 * The bundled guide. Each section is a module of its own, so that a widget's file carries its own section only; the build
 * checks the files against the schema, and so a reader's browser does not have to.
 */
export {default as about} from '../../data/craniosacral-therapy/about.json';
export {default as contraindications} from '../../data/craniosacral-therapy/contraindications.json?section';
export {default as evidence} from '../../data/craniosacral-therapy/evidence.json?section';
export {default as practitioners} from '../../data/craniosacral-therapy/practitioners.json?section';
export {default as quickFacts} from '../../data/craniosacral-therapy/quick-facts.json?section';
