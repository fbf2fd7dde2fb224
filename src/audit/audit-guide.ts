import type {Guide} from '../guide/guide.js';
import {uncitedFindings, unreadSourceFindings} from './citations.js';
import type {Finding} from './finding.js';
import {identifierFormFindings} from './identifier-forms.js';
import {placeholderFindings} from './placeholders.js';
import {gradeFindings, sentenceFindings} from './readability.js';
import {intervalFindings} from './intervals.js';
import {termFindings} from './terms.js';
import {titleFindings} from './titles.js';
import {uncheckedFindings} from './unchecked.js';
import {voiceFindings} from './voices.js';
import {wordingFindings} from './wording.js';

/** Rules that hold in every language, or know which they know. */
const rules: readonly ((guide: Guide) => Finding[])[] = [
  placeholderFindings,
  uncheckedFindings,
  ({references}) => identifierFormFindings(references),
  unreadSourceFindings,
  uncitedFindings,
  sentenceFindings,
];

/** Rules that know English words. */
const englishRules: readonly ((guide: Guide) => Finding[])[] = [
  wordingFindings,
  voiceFindings,
  titleFindings,
  intervalFindings,
  gradeFindings,
  termFindings,
];

/** What is wrong in a guide as far as it can be seen without its sources. */
export function auditGuide(guide: Guide): Finding[] {
  const applied = isEnglish(guide) ? [...rules, ...englishRules] : rules;
  return applied.flatMap((rule) => rule(guide));
}

/** Whether the rules on words apply. */
export function isEnglish({about}: Pick<Guide, 'about'>): boolean {
  return new Intl.Locale(about.language).language === 'en';
}
