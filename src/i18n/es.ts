import words from '../../data/craniosacral-therapy/es/about.json?words';
import {translateSection, createLocale, createMsg, type GuideWords} from './translation.js';
import {messages} from './es.messages.js';

/** Spanish: plain, formal, neutral for Latin America and the United States. No clinician has reviewed it, and it says so. */
export const es = createLocale('es', createMsg('es', messages), (section, name) =>
  translateSection(section, name, words as GuideWords),
);
