import {html, nothing, type TemplateResult} from 'lit';
import {shortName} from '../guide/citations.js';
import type {Section} from '../guide/guide.js';
import type {Basis, Statement} from '../guide/statement.js';

const marks: Record<Basis, {sign: string; meaning: string; spoken: string} | undefined> = {
  source: undefined,
  guide: {sign: '†', meaning: 'The guide’s statement, not checked against a study', spoken: 'not checked'},
  project: {sign: '‡', meaning: 'Added by this project, not in the source guide', spoken: 'added by this project'},
};

/** A statement with what carries it: its mark, and a number for each reference, which opens the source. */
export function statement({text, basis, references}: Statement, section: Section): TemplateResult {
  return html`${text}${mark(basis)}${citations(references, section)}`;
}

/** Numbers of references as superscripts; each is a button that opens its source. */
export function citations(ids: readonly string[] | undefined, section: Section): TemplateResult | typeof nothing {
  if (!ids?.length) return nothing;
  return html`<sup class="citations"
    >${ids.map((id) => {
      const reference = section.references[id];
      return reference && html`<button
            type="button"
            part="citation"
            popovertarget="source-${id}"
            aria-label="Source ${id}: ${shortName(reference)}"
          >${id}</button>`;
    })}</sup
  >`;
}

/** What the marks mean that a section uses. */
export function legend(data: unknown): TemplateResult[] {
  return Object.entries(marks).flatMap(([basis, used]) =>
    used && holdsBasis(data, basis) ? [html`<p class="legend">${used.sign} ${used.meaning}.</p>`] : [],
  );
}

function mark(basis: Basis): TemplateResult | typeof nothing {
  const used = marks[basis];
  if (!used) return nothing;
  return html`<span class="mark" aria-hidden="true">${used.sign}</span><span class="spoken"> (${used.spoken})</span>`;
}

function holdsBasis(value: unknown, basis: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => (key === 'basis' ? inner === basis : holdsBasis(inner, basis)));
}
