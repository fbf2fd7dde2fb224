import {html, nothing, type TemplateResult} from 'lit/html.js';
import {heading} from '../../base/heading.js';
import {statement} from '../../base/statement.js';
import type {Assessment, Outcome} from '../../guide/assess.js';
import type {Section} from '../../guide/guide.js';
import type {Contraindication} from '../../guide/sections/contraindications.js';
import {alsoUnsure, outcomeMeanings, severityWords} from './contraindication-checker.messages.js';

/** What a reader gets to know: on the screen, and on the sheet to take along. */
export interface OutcomeView {
  outcome: Exclude<Outcome, 'unanswered'>;
  matched: Assessment['matched'];
  unsure: boolean;
  section: Section<'contraindications'>;
  /** Level of the headings. */
  level: number;
}

/** Emergencies first, then what the outcome means, every matched item, and the signs after which to seek help. */
export function outcomeDetails({outcome, matched, unsure, section, level}: OutcomeView): TemplateResult {
  const {seekHelp, origin} = section.data;
  return html`${matched.map(({emergency}) => emergency && html`<p class="emergency">${statement(emergency, section)}</p>`)}
    <p>${outcomeMeanings[outcome]}</p>
    ${matched.length > 0 && unsure ? html`<p>${alsoUnsure}</p>` : nothing}
    ${matched.map((item) => matchedItem(item, section, level))}
    <div part="seek-help" class="matched">
      ${heading(level, 'When to seek help')}
      <p>${statement(seekHelp.lead, section)}</p>
      <ul>
        ${seekHelp.signs.map((sign) => html`<li>${statement(sign, section)}</li>`)}
      </ul>
    </div>
    <p class="quiet">${statement(origin, section)}</p>`;
}

function matchedItem(item: Contraindication, section: Section, level: number): TemplateResult {
  const {severity, lay, term, why, action, known = []} = item;
  return html`<div class="matched ${severity}">
    ${heading(level, lay)}
    <p class="quiet"><b class="word">${severityWords[severity]}</b> · In the guide: ${term} (section 8)</p>
    <p>${statement(why, section)}</p>
    <p><b>What to do now:</b> ${statement(action, section)}</p>
    ${known.map((one) => html`<p>${statement(one, section)}</p>`)}
  </div>`;
}
