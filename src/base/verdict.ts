import {html, nothing, type TemplateResult} from 'lit';
import type {Direction} from '../guide/sections/evidence.js';
import type {Statement} from '../guide/statement.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {directions} from './directions.js';
import {heading} from './heading.js';
import {statement} from './statement.js';

/** What a row of a condition always shows: its name, and which way the findings point, as a glyph and in words. */
export function nameAndVerdict(
  level: number,
  {name, direction}: {name: string; direction: Direction},
  {msg}: LocalizedSection,
): TemplateResult {
  const {glyph, word} = directions[direction];
  return html`${heading(level, name)}
    <span class="verdict"><span class="glyph" aria-hidden="true">${glyph}</span> ${msg(word)}</span>`;
}

/** What a reader has to know about a condition, beside its row: it is never folded. */
export function cautionLine(
  caution: Statement | undefined,
  section: LocalizedSection,
): TemplateResult | typeof nothing {
  return caution ? html`<p part="caution" class="caution">${statement(caution, section)}</p>` : nothing;
}
