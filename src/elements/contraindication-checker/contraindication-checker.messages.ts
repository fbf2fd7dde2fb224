import type {Outcome} from '../../guide/assess.js';
import type {Message} from '../../i18n/messages.js';
import type {Contraindication} from '../../guide/sections/contraindications.js';

/** Headings of the outcomes. None of them reassures. */
export const outcomeHeadings: Record<Exclude<Outcome, 'unanswered'>, Message> = {
  absolute: 'On this guide’s do-not-use list',
  relative: 'On this guide’s use-with-caution list',
  unsure: 'Ask before you book',
  'none-listed': 'Nothing on this list was selected',
};

/** What each outcome means, and what to do. */
export const outcomeMeanings: Record<Exclude<Outcome, 'unanswered'>, Message> = {
  absolute: 'Do not book. Speak to your doctor first.',
  relative: 'Do not book until your doctor agrees, and tell the practitioner.',
  unsure: 'You are not sure about this list. Show it to your doctor before you book.',
  'none-listed':
    'That does not mean it is safe for you. The list is short and knows nothing else about you. If you have any illness, take medicine, or feel unwell, ask your doctor before you book.',
};

/** The word for each severity of an item. */
export const severityWords: Record<Contraindication['severity'], Message> = {
  absolute: 'Do not use',
  relative: 'Use with caution',
};

/** Legends of the two groups. */
export const groupLegends: Record<Contraindication['severity'], Message> = {
  absolute: 'The guide says: do not use',
  relative: 'The guide says: use with caution',
};
