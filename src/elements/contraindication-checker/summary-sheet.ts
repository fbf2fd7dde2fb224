import {html, type TemplateResult} from 'lit/html.js';
import type {Sheet} from '../../base/print-sheet.js';
import type {Source} from '../../guide/source.js';
import {outcomeHeadings} from './contraindication-checker.messages.js';
import {outcomeDetails, type OutcomeView} from './outcome-details.js';

/** What a reader takes to a clinician: outcome, items, date, space for notes, sources. */
export function summarySheet(view: OutcomeView): Sheet {
  const {name, language} = view.section.imprint;
  const title = `${name}: checklist summary`;
  return {title, language, content: content(view, title)};
}

function content(view: OutcomeView, title: string): TemplateResult {
  const {name, version, checkedInWords, language} = view.section.imprint;
  return html`<h1>${title}</h1>
    <p>
      Printed ${new Date().toLocaleDateString(language, {dateStyle: 'long'})} for a talk with a clinician. Filled in by
      the reader; not medical advice.
    </p>
    <h2>${outcomeHeadings[view.outcome]}</h2>
    ${outcomeDetails(view)}
    <h2>Notes</h2>
    <div class="space"></div>
    <h2>Sources</h2>
    ${Object.values(view.section.sources).map(sourceLine)}
    <p>${name} guide, version ${version}, last checked ${checkedInWords}.</p>`;
}

function sourceLine({id, text, links}: Source): TemplateResult {
  return html`<p>${id}. ${[text, ...links].join('. ')}</p>`;
}
