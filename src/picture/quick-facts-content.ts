import {chooseFacts, isFolded} from '../guide/choose-facts.js';
import type {Fact} from '../guide/sections/quick-facts.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import type {FactContent} from './content.js';
import type {PictureBody} from './picture-body.js';
import {statementPhrase} from './phrase.js';

/** Which facts a picture shows. */
export interface QuickFactsChoice {
  /** Ids separated by spaces; all facts without it. */
  facts?: string | undefined;
  /** Whether the details that a reader opens in the widget show too. */
  expanded: boolean;
}

/** What a picture of quick facts says. What the therapy is used for comes with what the evidence says, as in the widget. */
export function quickFactsBody(
  {data}: LocalizedSection<'quickFacts'>,
  {facts: names, expanded}: QuickFactsChoice,
): PictureBody {
  const {facts} = chooseFacts(data.facts, names);
  const shown = facts.map((fact) => (isFolded(fact) && !expanded ? {...fact, detail: undefined} : fact));
  return {
    blocks: [{kind: 'facts', facts: shown.map(factContent)}],
    statements: shown.flatMap(({value, detail}) => (detail ? [value, detail] : [value])),
    references: [],
  };
}

function factContent({
  label,
  value,
  detail,
}: Omit<Fact, 'detail'> & {detail?: Fact['detail'] | undefined}): FactContent {
  return {label, value: statementPhrase(value), ...(detail && {detail: statementPhrase(detail)})};
}
