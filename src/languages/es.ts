import words from '../../data/craniosacral-therapy/es/about.json?words';
import {inWordsOf, languageOf, sayIn, type GuideWords} from './language.js';
import {messages} from './es.messages.js';

/** Spanish: plain, formal, neutral for Latin America and the United States. No clinician has reviewed it, and it says so. */
export const es = languageOf('es', sayIn('es', messages), (section, name) =>
  inWordsOf(section, name, words as GuideWords),
);
