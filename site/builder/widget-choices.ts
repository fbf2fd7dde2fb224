import {firstRows, type Tag, type WidgetRow} from '../../src/widgets.js';

/** A widget that can be chosen. */
export interface WidgetChoice {
  tag: Tag;
  name: string;
  /** The attributes that have a field. */
  attributes: readonly string[];
}

/** Names of widgets that have no title in the list of widgets, or one that says too little on its own. */
const names: Partial<Record<Tag, string>> = {
  'therapy-quick-facts': 'Quick facts',
  'therapy-practitioner-finder': 'Find a practitioner',
  'therapy-section': 'A piece of the guide',
  'therapy-questions': 'Questions to ask',
  'therapy-references': 'The sources',
  'therapy-cite': 'A citation in your own sentence',
  'therapy-article': 'The whole guide',
};

/** The attributes of every widget that stands in a box. */
const shared = ['heading', 'heading-level', 'theme', 'expanded'];

/** Every widget, in the order of the article. */
export const widgetChoices: readonly WidgetChoice[] = firstRows.map(choiceFor);

function choiceFor({tag, title, inline, attributes = []}: WidgetRow): WidgetChoice {
  return {tag, name: names[tag] ?? title ?? tag, attributes: [...(inline ? [] : shared), ...attributes]};
}
