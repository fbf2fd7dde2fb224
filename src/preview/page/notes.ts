import {html, nothing, type TemplateResult} from 'lit';
import type {FileFault} from '../../guide-file/fault.js';
import type {PlaceNotes} from '../preview-state.js';

/** What stands beside the widgets of a section. A guide with faults is not checked for more. */
export function notesTemplate(
  {findings, grade, statements, withoutReference}: PlaceNotes,
  isChecked: boolean,
): TemplateResult {
  const nothingFound = isChecked ? 'No findings.' : 'Not checked until the faults are mended.';
  return html`${findings.length > 0 ? findingList(findings) : html`<p class="quiet">${nothingFound}</p>`}
  ${grade === undefined ? nothing : html`<p class="quiet">Reading grade: ${grade.toFixed(1)}</p>`}
  ${statements > 0 ? references(statements, withoutReference) : nothing}`;
}

/** Findings, each with its place in the files. */
export function findingList(findings: readonly FileFault[]): TemplateResult {
  return html`<ul class="findings">
    ${findings.map(
      ({file, line, column, message}) =>
        html`<li>
          <code>${file}:${line}:${column}</code>
          <span>${message}</span>
        </li>`,
    )}
  </ul>`;
}

function references(statements: number, without: readonly FileFault[]): TemplateResult {
  const {length} = without;
  if (length === 0) return html`<p class="quiet">Every statement names a reference.</p>`;
  return html`<details>
    <summary>Without a reference: ${length} of ${statements} ${statements === 1 ? 'statement' : 'statements'}</summary>
    <ul>
      ${without.map(({file, line, message}) => html`<li><code>${file}:${line}</code> <span>${message}</span></li>`)}
    </ul>
  </details>`;
}
