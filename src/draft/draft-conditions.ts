import type {Conditions} from '../guide/sections/conditions.js';
import type {Condition, Evidence} from '../guide/sections/evidence.js';
import type {Statement} from '../guide/statement.js';
import {without, type Drafted} from './drafted.js';
import {joined, sentencesOf, type DraftStatement, type StatementMaker} from './draft-statement.js';
import {splitName, withIds} from './names.js';
import type {Passage} from './outline.js';

/** Words of a sentence that tells what was found. */
const findings = /\[\d|\b(stud(y|ies)|research|evidence|trials?|reviews?|meta-analys[ie]s|found|finds?|results?)\b/i;

/** Words of a sentence that tells for whom it is. */
const forWhom =
  /\b(appropriate|suits?|suitable|promising|valuable|accessible|best|recommended|people who|those who)\b/i;

/** Words of a name that a text on the condition may leave out. */
const freeWords = /^(chronic|acute|common|infant|general)\s+|\s+(disorders?|problems?|disturbances?)$/gi;

/** A condition with what is said of it before it is a use and a finding. */
interface Named {
  id: string;
  name: string;
  item: Passage;
  found: DraftStatement[];
  use: DraftStatement[];
}

/** Uses and what was found for each: one cannot stand without the other. */
export interface ConditionsAndEvidence {
  conditions: Conditions;
  evidence: Evidence;
}

/**
 * Uses from lists of "Condition: words", with what these words and the section on the evidence say was found. Nobody read the
 * studies: a finding with a reference is "unclear", one without is "no-study".
 */
export function draftConditions(
  uses: readonly Passage[],
  research: readonly Passage[],
  statements: StatementMaker,
): Drafted<ConditionsAndEvidence> {
  const items = uses.filter(({kind, text}) => kind === 'item' && splitName(text));
  const named = withIds(items, nameOf).map((item) => draftNamed(item, item.id, statements));
  if (named.length === 0) {
    return {
      unplaced: [
        ...without(uses, 'is no use of the form "Condition: what is known"').unplaced,
        ...without(research, 'tells of the evidence, which needs a list of the conditions it is about').unplaced,
      ],
    };
  }
  const others = uses.filter((passage) => passage.kind !== 'lead' && !items.includes(passage));
  const suits = others.filter(({text}) => forWhom.test(text));
  const told = [...others, ...research].filter((passage) => passage.kind !== 'lead' && !suits.includes(passage));
  const general = generalOf(told, named);
  for (const passage of told.filter((one) => !general.includes(one))) {
    aboutOne(passage, named)?.found.push(...statements.each(passage));
  }
  const overall = joined(general.flatMap((passage) => statements.each(passage)));
  if (!overall)
    return {unplaced: without([...uses, ...research], 'needs a sentence on the evidence as a whole').unplaced};
  return {
    section: {
      conditions: {tiers: tiersOf(named), suits: suits.flatMap((passage) => statements.each(passage))},
      evidence: {overall, reviews: [], conditions: named.map(conditionFrom), effects: [], studies: []},
    },
    notes: [
      'evidence: "direction" is "unclear" where the page cites a study and "no-study" where it cites none; read the studies',
      'evidence: reviews, effects and studies are empty; a page in words does not give them',
      ...(general.length > 1
        ? ['evidence.overall: holds all that is about no single condition; one sentence is enough']
        : []),
    ],
  };
}

function draftNamed(item: Passage, id: string, statements: StatementMaker): Named {
  const said = sentencesOf(splitName(item.text)?.rest ?? item.text).map((text) => ({...item, text}));
  const about = said.filter(({text}) => findings.test(text));
  const found = about.length > 0 ? about : said;
  return {
    id,
    name: nameOf(item),
    item,
    found: found.map((words) => statements.one(words)),
    use: said.filter((words) => !found.includes(words)).map((words) => statements.one(words)),
  };
}

/** The passages that are about no single condition; at least one, because the evidence begins with a sentence on the whole. */
function generalOf(told: readonly Passage[], named: readonly Named[]): readonly Passage[] {
  const general = told.filter((passage) => !aboutOne(passage, named));
  return general.length > 0 ? general : told.slice(0, 1);
}

/** The one condition that a passage names; nothing where it names none or several. */
function aboutOne({text}: Passage, named: readonly Named[]): Named | undefined {
  const about = named.filter(({name}) => text.toLowerCase().includes(name.toLowerCase().replace(freeWords, '')));
  return about.length === 1 ? about[0] : undefined;
}

function tiersOf(named: readonly Named[]): Conditions['tiers'] {
  const titles = [...new Set(named.map(({item}) => tierOf(item)))];
  return titles.map((title) => ({
    title,
    conditions: named
      .filter(({item}) => tierOf(item) === title)
      .map(({id, use}) => {
        const how = joined(use);
        return {condition: id, ...(how && {use: how})};
      }),
  }));
}

function conditionFrom({id, name, found, item}: Named): Condition {
  const finding: Statement = joined(found) ?? {text: item.text, basis: 'guide', section: item.section};
  return {id, name, direction: finding.references ? 'unclear' : 'no-study', finding};
}

function tierOf({part, title}: Passage): string {
  return part ?? title;
}

function nameOf({text}: Passage): string {
  return splitName(text)?.name ?? text;
}
