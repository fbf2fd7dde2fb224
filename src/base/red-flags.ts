import {html, type TemplateResult} from 'lit';
import type {SeekHelp} from '../guide/sections/seek-help.js';
import {heading} from './heading.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {bullets, statement} from './statement.js';

/** The signs after which to seek help, in a highlighted box. */
export function redFlags({lead, signs}: SeekHelp, section: LocalizedSection, level: number): TemplateResult {
  return html`<div part="seek-help" class="signs">
    ${heading(level, section.msg('When to seek help'))}
    <p>${statement(lead, section)}</p>
    ${bullets(signs, section)}
  </div>`;
}
