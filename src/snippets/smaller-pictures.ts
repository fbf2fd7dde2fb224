import {chooseFacts} from '../guide/choose-facts.js';
import type {PicturedTag} from '../picture/pictured.js';
import {renderWidget, sectionOf, type Attributes} from './render-widget.js';

/** A picture that says less than one that does not fit. */
export interface SmallerPicture {
  attributes: Attributes;
  /** Of the evidence, the sentence for the whole alone. */
  brief?: boolean;
  /** What it leaves out, such as "primary-uses"; "" for nothing. */
  leftOut: string;
}

/** Pictures that say less than one that does not fit, the one that says most first. */
export function smallerPictures(tag: PicturedTag, attributes: Attributes): SmallerPicture[] {
  const {expanded, ...folded} = attributes;
  const fewer = tag === 'therapy-quick-facts' ? fewerFacts(folded) : lessEvidence(folded);
  if (expanded === undefined) return fewer;
  const withoutDetails = {attributes: folded, leftOut: 'expanded'};
  return [withoutDetails, ...fewer.map((one) => ({...one, leftOut: `expanded, ${one.leftOut}`}))];
}

/** How to get a smaller picture, such as `Leave out primary-uses (facts="origins")`. */
export function howToLeaveOut({attributes, brief, leftOut}: SmallerPicture, asked: Attributes): string {
  const set = Object.entries(attributes).filter(([name, value]) => asked[name] !== value);
  const changes = [...set.map(([name, value]) => `${name}="${value}"`), ...(brief ? ['--brief'] : [])];
  return `Leave out ${leftOut}${changes.length > 0 ? ` (${changes.join(' ')})` : ''}`;
}

/** Without the last fact, then without the last two … What the evidence says stays. */
function fewerFacts(attributes: Attributes): SmallerPicture[] {
  const {data} = sectionOf(renderWidget('therapy-quick-facts', attributes).widget, 'quickFacts');
  const ids = chooseFacts(data.facts, attributes['facts']).facts.map(({id}) => id);
  const removable = ids.filter((id) => id !== 'evidence-base');
  return removable
    .map((_id, index) => removable.slice(removable.length - 1 - index))
    .map((removed) => ({facts: ids.filter((id) => !removed.includes(id)).join(' '), leftOut: removed.join(', ')}))
    .filter(({facts}) => facts !== '')
    .map(({facts, leftOut}) => ({attributes: {...attributes, facts}, leftOut}));
}

/** Of all conditions, the sentence for the whole; of all numbers, those of one; of the numbers of one, what was found in words. */
function lessEvidence(attributes: Attributes): SmallerPicture[] {
  const {view, ...words} = attributes;
  if (attributes['condition']) return view === undefined ? [] : [{attributes: words, leftOut: `view="${view}"`}];
  if (view === 'plot' || view === 'numbers') return oneCondition(attributes);
  return [{attributes, brief: true, leftOut: 'the conditions'}];
}

/** The numbers of each condition that has some. */
function oneCondition(attributes: Attributes): SmallerPicture[] {
  const {data} = sectionOf(renderWidget('therapy-evidence-summary', attributes).widget, 'evidence');
  const hasEffect = (id: string) => data.effects.some(({conditions}) => conditions.includes(id));
  const ids = data.conditions.map(({id}) => id).filter(hasEffect);
  return ids.map((condition) => ({attributes: {...attributes, condition}, leftOut: 'all conditions but one'}));
}
