import {html, nothing, type TemplateResult} from 'lit';
import type {Message} from '../i18n/messages.js';
import type {Basis, Statement} from '../guide/statement.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {ownValue} from '../guide/own-value.js';

/** Sign and meaning of what a statement rests on, where that is not a source. */
const marks: Partial<Record<Basis, [sign: string, meaning: Message]>> = {
  guide: ['†', 'The guide’s statement, not checked against a study'],
  project: ['‡', 'Added by this project'],
};

/** A statement with what carries it: its mark, and a number for each reference, which opens the source. */
export function statement({text, basis, references}: Statement, section: LocalizedSection): TemplateResult {
  return html`${text}${mark(basis, section)}${citations(references, section)}`;
}

function mark(basis: Basis, {msg}: LocalizedSection): unknown {
  const [sign, meaning] = marks[basis] ?? [];
  if (!meaning) return nothing;
  return html`<span class="mark" aria-hidden="true">${sign}</span><span class="spoken"> (${msg(meaning)})</span>`;
}

/** Numbers of references as superscripts; each is a button that opens its source. The hard space keeps it with its word. */
export function citations(ids: readonly string[] = [], {sources, msg}: LocalizedSection): unknown {
  return ids.map(
    (id) =>
      html`<sup
        >&nbsp;<button
          type="button"
          class="citation"
          part="citation"
          popovertarget="source-${id}"
          aria-label=${msg('Source {id}: {name}', {id, name: ownValue(sources, id)?.name ?? ''})}
        >
          ${id}
        </button></sup
      >`,
  );
}

/** Statements one below the other. */
export function paragraphs(statements: readonly Statement[], section: LocalizedSection): unknown {
  return statements.map((one) => html`<p>${statement(one, section)}</p>`);
}

/** Statements as a list. */
export function bullets(statements: readonly Statement[], section: LocalizedSection): TemplateResult {
  return html`<ul>
    ${statements.map((one) => html`<li>${statement(one, section)}</li>`)}
  </ul>`;
}

/** What the marks mean that a section uses. */
export function footnotes({marks: used, msg}: LocalizedSection): unknown {
  return used.map((basis) => {
    const [sign, meaning] = marks[basis] ?? [];
    return meaning && html`<p>${sign} ${msg(meaning)}.</p>`;
  });
}
