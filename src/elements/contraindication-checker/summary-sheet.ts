import {html, nothing, type TemplateResult} from 'lit';
import type {Sheet} from '../../base/print-sheet.js';
import {alsoAskBox} from '../../base/seek-help.js';
import {sectionTitle} from '../../i18n/localized-section.js';
import type {Source} from '../../guide/source.js';
import {outcomeHeadings} from './contraindication-checker.messages.js';
import {outcomeDetails, type OutcomeView} from './outcome-details.js';

/** What a reader takes to a clinician: outcome, items, date, space for notes, sources. */
export function summarySheet(view: OutcomeView): Sheet {
  const {msg, language} = view.section;
  const title = sectionTitle(view.section, msg('Checklist summary'));
  return {title, language, content: content(view, title)};
}

function content(view: OutcomeView, title: string): TemplateResult {
  const {msg, language, sources, attribution, original = attribution.language} = view.section;
  const {alsoAsk} = view.section.data;
  const {name, version, checkedInWords} = attribution;
  const date = new Date().toLocaleDateString(language, {dateStyle: 'long'});
  return html`<h1>${title}</h1>
    <p>${msg('Printed {date} for a talk with a clinician. Filled in by the reader; not medical advice.', {date})}</p>
    <h2>${msg(outcomeHeadings[view.outcome])}</h2>
    ${outcomeDetails(view)} ${alsoAsk ? alsoAskBox(alsoAsk, view.section, 2) : nothing}
    <h2>${msg('Notes')}</h2>
    <div class="space"></div>
    <h2>${msg('Sources')}</h2>
    ${Object.values(sources).map((source) => sourceLine(source, original))}
    <p>${msg('{name} guide, version {version}. Last checked {date}.', {name, version, date: checkedInWords})}</p>`;
}

function sourceLine({id, text, links}: Source, language: string): TemplateResult {
  return html`<p lang=${language} translate="no">${id}. ${[text, ...links].join('. ')}</p>`;
}
