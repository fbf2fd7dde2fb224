import {directions} from '../base/directions.js';
import {chooseCondition} from '../guide/choose-condition.js';
import type {ShownEvidence} from '../guide/figures.js';
import {plotsOf} from '../guide/forest-plot.js';
import type {Condition} from '../guide/sections/evidence.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import type {ConditionContent, ConditionsBlock, FindingContent, LeadBlock} from './content.js';
import {citedPhrase, statementPhrase} from './phrase.js';
import type {PictureBody} from './picture-body.js';
import {plotBlock} from './plot-content.js';

type EvidenceSection = LocalizedSection<'evidence'>;

/** Which part of the evidence a picture shows. */
export interface EvidenceChoice {
  /** Id of one condition; all of them without it. */
  condition?: string | undefined;
  /** The numbers, or the numbers with their plot; without it, the findings in words. */
  view?: string | undefined;
  /** Whether each row shows its finding, which a reader opens in the widget. */
  expanded: boolean;
  /** The sentence for the whole alone. */
  brief?: boolean;
}

/** What a picture of the evidence says. What a reader must know before a finding is never left out. */
export function evidenceBody(
  section: EvidenceSection,
  {condition, view, expanded, brief}: EvidenceChoice,
): PictureBody {
  if (brief) return briefBody(section.data);
  const shown = chooseCondition(section.data, condition);
  if (view === 'plot' || view === 'numbers')
    return numbersBody(shown, section, condition !== undefined, view === 'plot');
  return condition === undefined ? wholeBody(shown, section, expanded) : oneRow(shown, section);
}

function briefBody({overall}: ShownEvidence): PictureBody {
  return {blocks: [lead(overall)], statements: [overall], references: []};
}

/** The sentence for the whole, and a row for each condition. */
function wholeBody({overall, conditions}: ShownEvidence, section: EvidenceSection, expanded: boolean): PictureBody {
  const rows = conditions.map((one) => (expanded ? withFinding(one, section) : row(one, section)));
  return {
    blocks: [lead(overall), {kind: 'conditions', rows}],
    statements: [overall, ...conditions.flatMap((one) => statementsOf(one, expanded))],
    references: expanded ? conditions.flatMap(gradersOf) : [],
  };
}

/** One condition with its finding. */
function oneRow({conditions}: ShownEvidence, section: EvidenceSection): PictureBody {
  return {
    blocks: [{kind: 'conditions', rows: conditions.map((one) => withFinding(one, section))}],
    statements: conditions.flatMap((one) => statementsOf(one, true)),
    references: conditions.flatMap(gradersOf),
  };
}

/** The numbers below the sentence for the whole, and for one condition below what its studies say together. */
function numbersBody(
  {overall, conditions, effects}: ShownEvidence,
  section: EvidenceSection,
  isOne: boolean,
  drawn: boolean,
): PictureBody {
  const about = isOne ? conditions : [];
  const heads: ConditionsBlock[] = isOne ? [{kind: 'conditions', rows: about.map((one) => row(one, section))}] : [];
  const plots = plotsOf(effects).map((plot) => plotBlock(plot, section, drawn));
  return {
    blocks: [lead(overall), ...heads, ...(plots.length > 0 ? plots : [noNumbers(section)])],
    statements: [overall, ...about.flatMap((one) => statementsOf(one, false))],
    references: effects.map(({reference}) => reference),
  };
}

function lead(statement: ShownEvidence['overall']): LeadBlock {
  return {kind: 'lead', statement: statementPhrase(statement)};
}

function noNumbers({msg}: EvidenceSection): LeadBlock {
  return {kind: 'lead', statement: {text: msg('No study here gives a number with its interval.'), notes: ''}};
}

function row({name, direction, caution}: Condition, {msg}: EvidenceSection): ConditionContent {
  const verdict = msg(directions[direction].word);
  return {name, direction, verdict, ...(caution && {caution: statementPhrase(caution)})};
}

function withFinding(one: Condition, section: EvidenceSection): ConditionContent {
  return {...row(one, section), finding: findingOf(one, section)};
}

function findingOf({finding, certainty}: Condition, {msg}: EvidenceSection): FindingContent {
  return {
    statement: statementPhrase(finding),
    certaintyLabel: msg('Certainty:'),
    certainty: certainty
      ? citedPhrase(msg('{grade}, graded by its reviewers', {grade: msg(certainty.grade)}), [certainty.reference])
      : citedPhrase(msg('not graded by this guide'), []),
  };
}

function statementsOf({caution, finding}: Condition, withFindings: boolean) {
  return [...(caution ? [caution] : []), ...(withFindings ? [finding] : [])];
}

function gradersOf({certainty}: Condition): string[] {
  return certainty ? [certainty.reference] : [];
}
