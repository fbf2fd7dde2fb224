import type {Tag} from '../../src/widgets.js';

/** Words that stand in a folded part of a widget, without a number or a mark between them, and the line that opens it. */
export const foldedWords: readonly (readonly [tag: Tag, part: string, summary: string, words: string])[] = [
  ['therapy-quick-facts', 'details', 'More about these facts', 'saw a rhythmic movement during spinal surgery'],
  ['therapy-quick-facts', 'sources', 'Sources (', 'Is Craniosacral Therapy Effective?'],
  ['therapy-conditions', 'condition', 'Infant colic', 'One small trial reports much less crying.'],
  ['therapy-evidence-summary', 'condition', 'Tension-type headache', 'We could not read what the cited review found.'],
  ['therapy-evidence-summary', 'numbers', 'The numbers (', 'Standardized mean difference (SMD)'],
  ['therapy-evidence-summary', 'studies', 'The studies (', '15 trials, 7 of them pooled'],
  ['therapy-evidence-summary', 'corrections', 'What we corrected', 'The evidence is mixed, as in the 2024 review.'],
  ['therapy-session', 'steps', 'Before', 'Wear loose clothes; you stay dressed.'],
  ['therapy-session', 'durations', 'How long it takes', 'Trials used 45 minutes for neck pain'],
  ['therapy-session', 'course', 'How many sessions', 'the guide says that a change usually shows'],
  ['therapy-section', 'part', 'Where it comes from', 'developed it in the 1970s out of cranial osteopathy'],
  ['therapy-safety', 'side-effects', 'Side effects', 'headache, dizziness, tiredness or strong feelings'],
  ['therapy-questions', 'letters', 'What the letters mean', 'First certificate of the Upledger Institute'],
  ['therapy-cost', 'payer', 'Medicare', 'Medicare usually does not pay for it.'],
  ['therapy-comparison', 'choose', 'Choose therapies', 'Choose two to four'],
  ['therapy-faq', 'question', 'Does it hurt?', 'the weight of a nickel'],
  ['therapy-references', 'details', 'Conclusion and limits', 'It is not evidence that a rhythm exists'],
  ['therapy-references', 'corrections', 'Other corrections', '30 of 51 citations do not match their source'],
];
