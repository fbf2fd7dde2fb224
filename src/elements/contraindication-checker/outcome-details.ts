import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../base/heading.js';
import type {LocalizedSection} from '../../i18n/localized-section.js';
import {emergencyCall, seekHelpContent} from '../../base/seek-help.js';
import {footnotes, paragraphs, statement} from '../../base/statement.js';
import type {Assessment, Outcome} from '../../guide/assess.js';
import type {Contraindication} from '../../guide/sections/contraindications.js';
import {outcomeMeanings, severityWords} from './contraindication-checker.messages.js';

/** What a reader gets to know: on the screen, and on the sheet to take along. */
export interface OutcomeView {
  outcome: Exclude<Outcome, 'unanswered'>;
  matched: Assessment['matched'];
  unsure: boolean;
  /** Whether it is the list for reading, where each emergency call stands in its item, rather than before all. */
  isWholeList?: boolean;
  section: LocalizedSection<'contraindications'>;
  /** Level of the headings. */
  level: number;
}

/** Emergencies first, then what the outcome means, every matched item, and the signs after which to seek help. */
export function outcomeDetails(view: OutcomeView): TemplateResult {
  const {outcome, matched, unsure, isWholeList = false, section, level} = view;
  const {seekHelp, origin} = section.data;
  return html`${isWholeList ? nothing : matched.map((item) => callFor(item, section))}
    <p>${section.msg(outcomeMeanings[outcome])}</p>
    ${matched.length > 0 && unsure ? html`<p>${section.msg('You also ticked “I’m not sure”. Ask your doctor about the rest of the list too.')}</p>` : nothing}
    ${matched.map((item) => matchedItem(item, section, level, isWholeList))}
    <div part="seek-help" class="matched">${seekHelpContent(seekHelp, section, level)}</div>
    <div class="quiet">
      <p>${statement(origin, section)}</p>
      ${footnotes(section)}
    </div>`;
}

function callFor({emergency}: Contraindication, section: LocalizedSection): TemplateResult | typeof nothing {
  return emergency ? emergencyCall(emergency, section) : nothing;
}

/** The guide's own term, with the section of the source guide that the list is from, where the guide names it. */
function inTheGuide(term: string, {msg, data}: LocalizedSection<'contraindications'>): string {
  const {section} = data;
  if (section === undefined) return msg('In the guide: {term}', {term});
  return msg('In the guide: {term} (section {section})', {term, section});
}

function matchedItem(
  item: Contraindication,
  section: LocalizedSection<'contraindications'>,
  level: number,
  hasCall: boolean,
): TemplateResult {
  const {severity, lay, term, why, action, known = []} = item;
  return html`<div class="matched ${severity}">
    ${heading(level, lay)}
    <p class="quiet">
      <b class="word">${section.msg(severityWords[severity])}</b> &middot; ${inTheGuide(term, section)}
    </p>
    ${hasCall ? callFor(item, section) : nothing}
    <p>${statement(why, section)}</p>
    <p><b>${section.msg('What to do now:')}</b> ${statement(action, section)}</p>
    ${paragraphs(known, section)}
  </div>`;
}
