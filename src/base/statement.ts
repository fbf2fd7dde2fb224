import {html, nothing, type TemplateResult} from 'lit';
import type {Message} from '../i18n/messages.js';
import type {Basis, Statement} from '../guide/statement.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {ascendingIds} from '../guide/citations.js';
import {ownValue} from '../guide/own-value.js';
import {sharedBasis, type Unsourced} from '../guide/shared-basis.js';
import {bulletList} from './bullet-list.js';
import {meaningPopoverId, sourcePopoverId} from './popover-ids.js';

interface Mark {
  sign: string;
  /** What it means beside one statement. */
  meaning: Message;
  /** What is said once, where it holds for all statements of a block. */
  ofAll: Message;
}

/** How a reader learns what a statement rests on, where that is not a source. */
const marks: Record<Unsourced, Mark> = {
  guide: {
    sign: '†',
    meaning: 'The guide’s statement, not checked against a study',
    ofAll: 'These are the guide’s own statements, not checked against a study.',
  },
  project: {sign: '‡', meaning: 'Added by this project', ofAll: 'These were added by this project.'},
};

/**
 * A statement with what carries it: its mark, and a number for each reference. Each opens what it stands for.
 *
 * @param isMarked false where a line says for the whole block what it rests on
 */
export function statement(
  {text, basis, references = []}: Statement,
  section: LocalizedSection,
  isMarked = true,
): TemplateResult {
  const sign = isMarked && basis !== 'source' ? [mark(basis, section)] : [];
  return html`${text}${superscript([...sign, ...numbers(references, section)])}`;
}

/** Numbers of references as one superscript. */
export function citations(ids: readonly string[] = [], section: LocalizedSection): unknown {
  return superscript(numbers(ids, section));
}

/** Statements one below the other. */
export function paragraphs(statements: readonly Statement[], section: LocalizedSection): unknown {
  const shared = sharedBasis(statements);
  return html`${statements.map((one) => html`<p>${statement(one, section, !shared)}</p>`)}${basisLine(shared, section)}`;
}

/** Statements as a list. */
export function bullets(statements: readonly Statement[], section: LocalizedSection): TemplateResult {
  const shared = sharedBasis(statements);
  return html`${bulletList(statements.map((one) => statement(one, section, !shared)))}${basisLine(shared, section)}`;
}

/** The line that says once what all statements of a block rest on. */
export function basisLine(shared: Unsourced | undefined, {msg}: LocalizedSection): TemplateResult | typeof nothing {
  return shared ? html`<p class="quiet">${msg(marks[shared].ofAll)}</p>` : nothing;
}

/** What the marks mean that a section uses. */
export function footnotes(section: LocalizedSection): unknown {
  return unsourced(section).map((basis) => html`<p class="footnote ${basis}">${meaningOf(basis, section)}</p>`);
}

/** What every mark means, for a document that says it once. */
export function meaningsOfMarks(section: LocalizedSection): TemplateResult[] {
  return (['guide', 'project'] as const).map((basis) => html`<p class="quiet">${meaningOf(basis, section)}</p>`);
}

/** What a mark means, with its sign. */
export function meaningOf(basis: Unsourced, {msg}: LocalizedSection): string {
  return `${marks[basis].sign} ${msg(marks[basis].meaning)}.`;
}

/** The sign behind a statement that does not rest on a source; "" behind one that does. */
export function signOf(basis: Basis): string {
  return basis === 'source' ? '' : marks[basis].sign;
}

/** What the marks stand for that a section uses. */
export function unsourced({marks: used}: LocalizedSection): Unsourced[] {
  return used.filter((basis) => basis !== 'source');
}

function mark(basis: Unsourced, {msg}: LocalizedSection): TemplateResult {
  return html`<button
    type="button"
    class="citation mark ${basis}"
    part="mark"
    popovertarget=${meaningPopoverId(basis)}
    aria-label=${msg(marks[basis].meaning)}
  >
    ${marks[basis].sign}
  </button>`;
}

function numbers(ids: readonly string[], {sources, msg}: LocalizedSection): TemplateResult[] {
  return ascendingIds(ids).map(
    (id) =>
      html`<button
        type="button"
        class="citation"
        part="citation"
        popovertarget=${sourcePopoverId(id)}
        aria-label=${msg('Source {id}: {name}', {id, name: ownValue(sources, id)?.name ?? ''})}
      >
        ${id}
      </button>`,
  );
}

/** Signs and numbers as a journal prints them, with commas between. */
function superscript(notes: readonly TemplateResult[]): unknown {
  if (notes.length === 0) return nothing;
  return html`<sup translate="no">${notes.map((one, index) => (index > 0 ? html`,${one}` : one))}</sup>`;
}
