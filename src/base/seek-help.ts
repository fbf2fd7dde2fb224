import {html, nothing, type TemplateResult} from 'lit';
import type {AlsoAsk} from '../guide/sections/also-ask.js';
import type {Emergency} from '../guide/sections/emergency.js';
import type {SeekHelp} from '../guide/sections/seek-help.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {bulletList} from './bullet-list.js';
import {heading} from './heading.js';
import {basisLine, bullets, statement} from './statement.js';

/** The signs after which to seek help, in a highlighted box. */
export function seekHelpBox(help: SeekHelp, section: LocalizedSection, level: number): TemplateResult {
  return html`<div part="seek-help" class="signs">${seekHelpContent(help, section, level)}</div>`;
}

/** What needs the emergency number, then the signs after which to contact a doctor. */
export function seekHelpContent(
  {emergency, lead, signs}: SeekHelp,
  section: LocalizedSection,
  level: number,
): TemplateResult {
  return html`${heading(level, section.msg('When to seek help'))}
    ${emergency ? emergencyCall(emergency, section) : nothing}
    <p>${statement(lead, section)}</p>
    ${bullets(signs, section)}`;
}

/** Whom to call now, and the signs for it. */
export function emergencyCall({lead, signs}: Emergency, section: LocalizedSection): TemplateResult {
  return html`<div class="emergency">
    <p><b>${statement(lead, section)}</b></p>
    ${bulletList(signs)}
  </div>`;
}

/** Conditions to ask a doctor about that the source guide does not list. What it rests on is said in words, not by a mark. */
export function alsoAskBox({lead, items}: AlsoAsk, section: LocalizedSection, level: number): TemplateResult {
  const basis = lead.basis === 'source' ? undefined : lead.basis;
  return html`<div part="also-ask" class="also-ask">
    ${heading(level, section.msg('Not on the guide’s list: ask first'))}
    <p>${statement(lead, section, !basis)}</p>
    ${bulletList(items)} ${basisLine(basis, section)}
  </div>`;
}
