import type {SectionName} from './guide/guide.js';
import type {Message} from './i18n/messages.js';

/** The tag of an element of this library. */
export type Tag = Extract<keyof HTMLElementTagNameMap, `therapy-${string}`>;

/** A widget and the section of the guide that it shows. A widget that shows several sections has a row for each. */
export interface WidgetRow {
  tag: Tag;
  /** The section without which it cannot show. */
  section: SectionName;
  /** Title of its chapter in the article. A prose section has a title of its own. */
  title?: Message;
  /** For `<therapy-section>`: the value of its attribute `section`. */
  prose?: string;
  /** Its attributes besides those of every widget. */
  attributes?: readonly string[];
  /** The attributes that it needs to show anything, with an example of each. */
  required?: Readonly<Record<string, string>>;
  /** It is inline, inside a sentence. */
  inline?: true;
  /** It is no chapter of the article. */
  standalone?: true;
}

/**
 * Every widget, in the order of the article. The article, the snippets, the command line, the embed builder, the README and the
 * test tables are made from this list. `<therapy-guide>` shows nothing, so it is not here.
 */
export const widgets: readonly WidgetRow[] = [
  {tag: 'therapy-quick-facts', section: 'quickFacts', title: 'At a glance', attributes: ['facts']},
  {tag: 'therapy-section', section: 'overview', prose: 'overview', attributes: ['section']},
  {tag: 'therapy-section', section: 'mechanism', prose: 'mechanism'},
  {tag: 'therapy-conditions', section: 'conditions', title: 'What it is used for', attributes: ['condition']},
  {tag: 'therapy-section', section: 'benefits', prose: 'benefits'},
  {tag: 'therapy-session', section: 'session', title: 'What a session is like'},
  {tag: 'therapy-section', section: 'techniques', prose: 'techniques'},
  {
    tag: 'therapy-evidence-summary',
    section: 'evidence',
    title: 'What the studies found',
    attributes: ['condition', 'view'],
  },
  {tag: 'therapy-safety', section: 'safety', title: 'Risks and side effects'},
  {tag: 'therapy-contraindication-checker', section: 'contraindications', title: 'Check before you book'},
  {tag: 'therapy-questions', section: 'practitioners', title: 'Choosing a practitioner'},
  {tag: 'therapy-practitioner-finder', section: 'practitioners', attributes: ['href', 'label']},
  {tag: 'therapy-cost', section: 'cost', title: 'What it costs', attributes: ['sessions']},
  {tag: 'therapy-comparison', section: 'comparison', title: 'Beside other therapies', attributes: ['therapies']},
  {tag: 'therapy-section', section: 'makingAChoice', prose: 'making-a-choice'},
  {tag: 'therapy-section', section: 'related', prose: 'related'},
  {tag: 'therapy-faq', section: 'faq', title: 'Questions and answers', attributes: ['schema']},
  {tag: 'therapy-references', section: 'references', title: 'References'},
  {
    tag: 'therapy-cite',
    section: 'references',
    attributes: ['ref'],
    required: {ref: '1'},
    inline: true,
    standalone: true,
  },
  {tag: 'therapy-article', section: 'references', attributes: ['schema'], standalone: true},
];

/** The first row of each widget. */
export const firstRows: readonly WidgetRow[] = widgets.filter(
  ({tag}, index) => widgets.findIndex((row) => row.tag === tag) === index,
);

/** The tags of all widgets, in alphabetical order. */
export const widgetTags: readonly Tag[] = firstRows.map(({tag}) => tag).sort();

/** Whether a text is the tag of a widget. */
export function isWidgetTag(text: string): text is Tag {
  return widgetTags.some((tag) => tag === text);
}

/** The first row of a widget; nothing for any other text. */
export function widgetRow(tag: string): WidgetRow | undefined {
  return firstRows.find((row) => row.tag === tag);
}

/** Whether a widget is inline, inside a sentence. */
export function isInline(tag: string): boolean {
  return widgetRow(tag)?.inline ?? false;
}
