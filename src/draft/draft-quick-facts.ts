import type {Fact, QuickFacts} from '../guide/sections/quick-facts.js';
import {because, without, type Drafted} from './drafted.js';
import type {StatementMaker} from './draft-statement.js';
import {splitName, withIds} from './names.js';
import type {Passage} from './outline.js';

/** Facts that the widget knows by their id, and the labels that pages have for them. */
const knownFacts: readonly (readonly [id: string, label: RegExp])[] = [
  ['origins', /origin|developed|founded/i],
  ['session-length', /session|duration|length/i],
  ['education', /education|training/i],
  ['licensing', /licen[sc]/i],
  ['insurance', /insurance|coverage/i],
  ['evidence-base', /evidence|research/i],
  ['primary-uses', /\buses?\b|used for/i],
];

/** Facts from a list of "Label: value". */
export function draftQuickFacts(passages: readonly Passage[], statements: StatementMaker): Drafted<QuickFacts> {
  const items = passages.filter(({kind, text}) => kind === 'item' && splitName(text));
  const others = passages.filter((passage) => passage.kind !== 'lead' && !items.includes(passage));
  const facts = withKnownIds(items.map((item) => draftFact(item, statements)));
  const hasEvidence = facts.some(({id}) => id === 'evidence-base');
  const shown = facts.filter(({id}) => id !== 'primary-uses' || hasEvidence);
  if (shown.length === 0)
    return without(passages, 'is no fact of the form "Label: value", with the evidence beside the uses');
  const hidden = items.filter((_, index) => !shown.some((fact) => fact === facts[index]));
  return {
    section: {facts: shown},
    unplaced: [
      ...because(others, 'is no fact of the form "Label: value"'),
      ...because(hidden, 'tells the uses, which never show without a fact on the evidence'),
    ],
  };
}

function draftFact(item: Passage, statements: StatementMaker): Omit<Fact, 'id'> {
  const {name, rest} = splitName(item.text) ?? {name: item.text, rest: item.text};
  return {label: name, value: statements.one({...item, text: rest})};
}

/** Each known id goes to the first label that fits; other facts are named by their label. */
function withKnownIds(facts: readonly Omit<Fact, 'id'>[]): Fact[] {
  const taken = new Set<string>();
  const named = facts.map(({label}) => {
    const id = knownFacts.find(([one, pattern]) => !taken.has(one) && pattern.test(label))?.[0];
    if (id !== undefined) taken.add(id);
    return id ?? label;
  });
  return withIds(
    facts.map((fact, index) => ({fact, name: named[index] ?? fact.label})),
    ({name}) => name,
  ).map(({id, fact}) => ({id, ...fact}));
}
