import {comparison, evidence, quickFacts, references} from '#guide';
import type {ParsedGuide} from '../../src/guide/guide.js';

/** A value, and how a person reads it. */
export type Choice = readonly [value: string, label: string];

/** What attributes can name in a guide. */
export interface GuideChoices {
  facts: readonly Choice[];
  conditions: readonly Choice[];
  therapies: readonly Choice[];
  references: readonly Choice[];
}

/** Those of the guide that the widgets carry. */
export const bundledChoices = choicesOf({quickFacts, evidence, comparison, references});

/** Those of a guide; a section that it lacks has none. */
export function choicesOf(sections: ParsedGuide['sections']): GuideChoices {
  const {quickFacts: facts, evidence: studies, comparison: compared, references: cited} = sections;
  return {
    facts: facts?.data.facts.map(({id, label}) => [id, label] as const) ?? [],
    conditions: studies?.data.conditions.map(({id, name}) => [id, name] as const) ?? [],
    therapies: compared?.data.therapies.map(({id, name}) => [id, name] as const) ?? [],
    references: cited?.data.items.map(({id}) => [id, `${id}. ${cited.sources[id]?.name ?? ''}`] as const) ?? [],
  };
}
