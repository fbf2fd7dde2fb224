import {comparison, conditions, evidence, quickFacts, references} from '#guide';
import {comparedAtMost} from '../guide/choose-therapies.js';
import {sessionLimits} from '../guide/estimate.js';
import {widgets, type Tag} from '../widgets.js';

/** An attribute that decides which words a widget shows, and the values for which there are words. */
export interface WordChoice {
  attribute: string;
  /** One of the values, or some of them with spaces between. */
  kind: 'one' | 'some';
  values: readonly string[];
  /** For `some`: how few and how many of them make a choice. */
  least: number;
  most: number;
  /** For `some`: whether one unknown value undoes the choice; otherwise it is left out. */
  strict: boolean;
}

/** The values of a widget's attributes that choose among its words, in the order in which they make the key of a variant. */
export function wordChoices(tag: Tag): readonly WordChoice[] {
  return choices[tag] ?? [];
}

const uses = conditions.data.tiers.flatMap(({conditions}) => conditions.map(({id}) => id));

const choices: Partial<Record<Tag, readonly WordChoice[]>> = {
  'therapy-quick-facts': [
    some(
      'facts',
      quickFacts.data.facts.map(({id}) => id),
      {least: 1, most: Infinity, strict: false},
    ),
  ],
  'therapy-section': [
    one(
      'section',
      widgets.flatMap(({prose}) => prose ?? []),
    ),
  ],
  'therapy-conditions': [one('condition', uses)],
  'therapy-evidence-summary': [
    one(
      'condition',
      evidence.data.conditions.map(({id}) => id),
    ),
    one('view', ['words', 'numbers', 'plot']),
  ],
  'therapy-cost': [one('sessions', countsOfSessions())],
  'therapy-comparison': [
    some(
      'therapies',
      comparison.data.therapies.map(({id}) => id),
      {least: 2, most: comparedAtMost, strict: true},
    ),
  ],
  'therapy-cite': [
    one(
      'ref',
      references.data.items.map(({id}) => id),
    ),
  ],
};

function one(attribute: string, values: readonly string[]): WordChoice {
  return {attribute, kind: 'one', values, least: 1, most: 1, strict: true};
}

function some(
  attribute: string,
  values: readonly string[],
  {least, most, strict}: Pick<WordChoice, 'least' | 'most' | 'strict'>,
): WordChoice {
  return {attribute, kind: 'some', values, least, most: Math.min(most, values.length), strict};
}

function countsOfSessions(): string[] {
  const {min, max} = sessionLimits;
  return Array.from({length: max - min + 1}, (_none, index) => String(min + index));
}
