import {smallGuide} from '../../support/small-guide.js';
import type {Tag, WidgetRow} from '../../../src/widgets.js';

const guide = smallGuide();
const {about: _about, ...sections} = guide;

/** What a widget shows of the guide, where that is not just the whole section of its row. */
const shownBy: Partial<Record<Tag, unknown>> = {
  'therapy-conditions': [guide.conditions, guide.evidence?.conditions],
  'therapy-evidence-summary': [guide.evidence, guide.corrections.filter(({id}) => id === 'shorter-days')],
  'therapy-questions': [guide.practitioners?.questions, guide.practitioners?.credentials],
  'therapy-references': [guide.references, guide.corrections],
  'therapy-cite': guide.references.filter(({id}) => id === '1'),
  'therapy-article': sections,
};

/** Keys whose texts a widget shows as they are; under the others are ids, dates and closed words. */
const shownKeys = new Set(
  `text title label name lay term synonyms letters region question scope design size comparator followUp outcome timePoint
   guideSays sourceSays concludes limits note signs items`.split(/\s+/),
);

/** Every text of the small guide that a widget has to show. */
export function wordsFor({tag, section}: WidgetRow): string[] {
  return textsIn(shownBy[tag] ?? guide[section]);
}

function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return shownKeys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((inner) => textsIn(inner, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, name));
}
