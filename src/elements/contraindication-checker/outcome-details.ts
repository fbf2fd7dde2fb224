import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../base/heading.js';
import type {LocalizedSection} from '../../i18n/localized-section.js';
import {bullets, statement} from '../../base/statement.js';
import type {Assessment, Outcome} from '../../guide/assess.js';
import type {Contraindication} from '../../guide/sections/contraindications.js';
import {outcomeMeanings, severityWords} from './contraindication-checker.messages.js';

/** What a reader gets to know: on the screen, and on the sheet to take along. */
export interface OutcomeView {
  outcome: Exclude<Outcome, 'unanswered'>;
  matched: Assessment['matched'];
  unsure: boolean;
  section: LocalizedSection<'contraindications'>;
  /** Level of the headings. */
  level: number;
}

/** Emergencies first, then what the outcome means, every matched item, and the signs after which to seek help. */
export function outcomeDetails({outcome, matched, unsure, section, level}: OutcomeView): TemplateResult {
  const {seekHelp, origin} = section.data;
  return html`${matched.map(({emergency}) => emergency && html`<p class="emergency">${statement(emergency, section)}</p>`)}
    <p>${section.msg(outcomeMeanings[outcome])}</p>
    ${matched.length > 0 && unsure ? html`<p>${section.msg('You also ticked “I’m not sure”. Ask your doctor about the rest of the list too.')}</p>` : nothing}
    ${matched.map((item) => matchedItem(item, section, level))}
    <div part="seek-help" class="matched">
      ${heading(level, section.msg('When to seek help'))}
      <p>${statement(seekHelp.lead, section)}</p>
      ${bullets(seekHelp.signs, section)}
    </div>
    <p class="quiet">${statement(origin, section)}</p>`;
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
): TemplateResult {
  const {severity, lay, term, why, action, known = []} = item;
  return html`<div class="matched ${severity}">
    ${heading(level, lay)}
    <p class="quiet"><b class="word">${section.msg(severityWords[severity])}</b> · ${inTheGuide(term, section)}</p>
    <p>${statement(why, section)}</p>
    <p><b>${section.msg('What to do now:')}</b> ${statement(action, section)}</p>
    ${known.map((one) => html`<p>${statement(one, section)}</p>`)}
  </div>`;
}
