import type {SectionName, Sections} from '../../guide/guide.js';
import type {Message} from '../../i18n/messages.js';
import type {Msg} from '../../i18n/msg.js';

/** A widget that tells a chapter, or part of it. */
export type ChapterTag =
  | 'therapy-quick-facts'
  | 'therapy-section'
  | 'therapy-conditions'
  | 'therapy-session'
  | 'therapy-evidence-summary'
  | 'therapy-safety'
  | 'therapy-contraindication-checker'
  | 'therapy-questions'
  | 'therapy-practitioner-finder'
  | 'therapy-cost'
  | 'therapy-comparison'
  | 'therapy-faq'
  | 'therapy-references';

/** A chapter of the article: the section it tells, and the widgets that do. */
export interface Chapter {
  section: SectionName;
  /** Title, where the section brings none of its own. */
  title?: Message;
  /** Tags of its widgets; the first one carries the title. */
  widgets: readonly ChapterTag[];
  /** Which told section, for `<therapy-section>`. */
  told?: string;
}

/** The whole guide, in the order in which it is told. */
export const chapters: readonly Chapter[] = [
  {section: 'quickFacts', title: 'At a glance', widgets: ['therapy-quick-facts']},
  {section: 'overview', widgets: ['therapy-section'], told: 'overview'},
  {section: 'mechanism', widgets: ['therapy-section'], told: 'mechanism'},
  {section: 'conditions', title: 'What it is used for', widgets: ['therapy-conditions']},
  {section: 'benefits', widgets: ['therapy-section'], told: 'benefits'},
  {section: 'session', title: 'What a session is like', widgets: ['therapy-session']},
  {section: 'techniques', widgets: ['therapy-section'], told: 'techniques'},
  {section: 'evidence', title: 'What the studies found', widgets: ['therapy-evidence-summary']},
  {section: 'safety', title: 'Risks and side effects', widgets: ['therapy-safety']},
  {section: 'contraindications', title: 'Check before you book', widgets: ['therapy-contraindication-checker']},
  {
    section: 'practitioners',
    title: 'Choosing a practitioner',
    widgets: ['therapy-questions', 'therapy-practitioner-finder'],
  },
  {section: 'cost', title: 'What it costs', widgets: ['therapy-cost']},
  {section: 'comparison', title: 'Beside other therapies', widgets: ['therapy-comparison']},
  {section: 'makingAChoice', widgets: ['therapy-section'], told: 'making-a-choice'},
  {section: 'related', widgets: ['therapy-section'], told: 'related'},
  {section: 'faq', title: 'Questions and answers', widgets: ['therapy-faq']},
  {section: 'references', title: 'References', widgets: ['therapy-references']},
];

/** The title of a chapter: its own, else that of its section. */
export function titleOf({title}: Chapter, data: Sections[SectionName], msg: Msg): string {
  return title ? msg(title) : 'title' in data ? data.title : '';
}
