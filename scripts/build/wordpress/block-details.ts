import type {Tag} from '../../../src/widgets.js';

/** What the inserter shows of a block, besides what the manifest says of its element. */
export interface BlockDetails {
  title: string;
  description: string;
  /** A name of WordPress's own icon font. */
  icon: string;
  keywords: readonly string[];
}

/** Every block, in English; `spanish-texts.ts` has the same words in Spanish. */
export const blockDetails: Readonly<Record<Tag, BlockDetails>> = {
  'therapy-quick-facts': {
    title: 'Quick facts',
    description: 'Seven facts about the therapy as a card.',
    icon: 'list-view',
    keywords: ['facts', 'summary', 'therapy'],
  },
  'therapy-section': {
    title: 'A piece of the guide',
    description: 'Text of the guide: what it is, how it is meant to work, or another piece that you choose.',
    icon: 'text-page',
    keywords: ['guide', 'text', 'therapy'],
  },
  'therapy-conditions': {
    title: 'What it is used for',
    description: 'What people use the therapy for, each with what the studies found.',
    icon: 'heart',
    keywords: ['conditions', 'uses', 'therapy'],
  },
  'therapy-session': {
    title: 'What a session is like',
    description: 'Before, during and after a session, and what often follows.',
    icon: 'clock',
    keywords: ['visit', 'appointment', 'therapy'],
  },
  'therapy-evidence-summary': {
    title: 'What the studies found',
    description: 'The evidence in words, in numbers and study by study.',
    icon: 'chart-bar',
    keywords: ['evidence', 'studies', 'research'],
  },
  'therapy-safety': {
    title: 'Risks and side effects',
    description: 'When to seek help, the risks, and what is common after a session.',
    icon: 'shield',
    keywords: ['safety', 'risks', 'side effects'],
  },
  'therapy-contraindication-checker': {
    title: 'Check before you book',
    description: 'Your readers tick what applies to them. Nothing they tick is stored or sent.',
    icon: 'clipboard',
    keywords: ['checklist', 'contraindications', 'safety'],
  },
  'therapy-questions': {
    title: 'Questions to ask',
    description: 'Questions for a practitioner, to tick, print or copy.',
    icon: 'editor-help',
    keywords: ['questions', 'practitioner', 'checklist'],
  },
  'therapy-practitioner-finder': {
    title: 'Find a practitioner',
    description: 'A button to your booking page or a directory, or help to choose well.',
    icon: 'search',
    keywords: ['booking', 'directory', 'practitioner'],
  },
  'therapy-cost': {
    title: 'What it costs',
    description: 'Prices, an estimate for a course of sessions, and who may pay.',
    icon: 'money-alt',
    keywords: ['price', 'cost', 'insurance'],
  },
  'therapy-comparison': {
    title: 'Beside other therapies',
    description: 'Two to four therapies beside each other. It names no winner.',
    icon: 'columns',
    keywords: ['compare', 'massage', 'therapy'],
  },
  'therapy-faq': {
    title: 'Questions and answers',
    description: 'What people ask about the therapy, with answers.',
    icon: 'format-chat',
    keywords: ['faq', 'questions', 'answers'],
  },
  'therapy-references': {
    title: 'The sources',
    description: 'Every source of the guide, and what was checked about it.',
    icon: 'book',
    keywords: ['references', 'sources', 'citations'],
  },
  'therapy-cite': {
    title: 'A sentence with its source',
    description: 'Your own sentence, with a number at its end that opens the source.',
    icon: 'format-quote',
    keywords: ['cite', 'citation', 'source'],
  },
  'therapy-article': {
    title: 'The whole guide',
    description: 'Everything in the guide, with a table of contents.',
    icon: 'media-document',
    keywords: ['article', 'guide', 'therapy'],
  },
  'therapy-guide': {
    title: 'Widgets together',
    description: 'Holds therapy widgets that share one language and one directory of practitioners.',
    icon: 'screenoptions',
    keywords: ['group', 'guide', 'therapy'],
  },
};
