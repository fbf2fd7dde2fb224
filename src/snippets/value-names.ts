import type {LanguageTag} from './language-tags.js';
import {renderWidget, sectionOf} from './render-widget.js';

/** Names for the values of attributes that are ids of the guide: by attribute, then by value. */
export type ValueNames = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a person reads in place of each id, from the guide in a language. */
export function valueNames(lang: LanguageTag): ValueNames {
  const facts = sectionOf(renderWidget('therapy-quick-facts', {lang}).widget, 'quickFacts').data.facts;
  const conditions = sectionOf(renderWidget('therapy-evidence-summary', {lang}).widget, 'evidence').data.conditions;
  const therapies = sectionOf(renderWidget('therapy-comparison', {lang}).widget, 'comparison').data.therapies;
  const {data, sources} = sectionOf(renderWidget('therapy-references', {lang}).widget, 'references');
  return {
    facts: Object.fromEntries(facts.map(({id, label}) => [id, label])),
    condition: Object.fromEntries(conditions.map(({id, name}) => [id, name])),
    therapies: Object.fromEntries(therapies.map(({id, name}) => [id, name])),
    ref: Object.fromEntries(data.items.map(({id}) => [id, `${id}. ${sources[id]?.name ?? ''}`])),
  };
}
