import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Fault} from '../../src/guide-file/fault.js';
import {missingSections, type CheckedGuide, type OwnGuide} from './own-guide.js';
import {describedBy, faultLine, helpLine, valueOf, type View} from './view.js';

/** What a person does with a guide. */
export interface GuideActions {
  takeFile: (file: File) => void;
  takeAddress: (src: string) => void;
  leave: () => void;
}

/** Faults that are listed; of more, their number. */
const maxListed = 50;

const addressHelp =
  'Your page loads the guide from there. It is also loaded now, to check it here, unless you chose a file. Another site must allow that.';

/** Takes a guide of the host from a file or an address, and says what is wrong in it. */
export function ownGuideFieldset(view: View, actions: GuideActions): TemplateResult {
  const {own, state} = view;
  return html`<fieldset>
    <legend>4. Use your own guide</legend>
    <details ?open=${state.src !== '' || own.status !== 'none'}>
      <summary>Show a guide that you wrote, in place of ours</summary>
      ${fileField(actions)} ${addressField(view, actions)}
      <div role="status">${statusOf(own)}</div>
      ${own.status === 'checked' ? findings(own) : nothing}
      ${own.status === 'none' && state.src === '' ? nothing : leaveButton(actions)}
    </details>
  </fieldset>`;
}

function fileField({takeFile}: GuideActions): TemplateResult {
  const onFile = ({currentTarget}: Event) => {
    const file = currentTarget instanceof HTMLInputElement && currentTarget.files?.[0];
    if (file) takeFile(file);
  };
  return html`<label>
      The file on your computer
      <input
        type="file"
        name="guide-file"
        accept=".json,application/json"
        aria-describedby="guide-file-help"
        @change=${onFile}
      />
    </label>
    ${helpLine('guide-file', 'It is read in this page and not sent anywhere.')}`;
}

function addressField({state, faults}: View, {takeAddress}: GuideActions): TemplateResult {
  const fault = faults['src'];
  return html`<label>
      Its address on your site
      <input
        name="src"
        .value=${state.src}
        aria-describedby=${describedBy('src', addressHelp, fault)}
        aria-invalid=${fault ? 'true' : 'false'}
        @change=${(event: Event) => takeAddress(valueOf(event).trim())}
      />
    </label>
    ${helpLine('src', addressHelp)} ${faultLine('src', fault)}`;
}

function statusOf(own: OwnGuide): TemplateResult | typeof nothing {
  switch (own.status) {
    case 'none':
      return nothing;
    case 'loading':
      return html`<p>Checking ${own.name} …</p>`;
    case 'failed':
      return failure(own.message, own.isFile);
    case 'checked':
      return summary(own);
  }
}

function failure(message: string, isFile: boolean): TemplateResult {
  return html`<p class="fault">${message}</p>
    ${isFile ? nothing : html`<p class="help">It may still load on your site. Choose the file, to check it here.</p>`}`;
}

function summary({name, faults, guide}: CheckedGuide): TemplateResult {
  const count = faults.length;
  if (count === 0) return html`<p><b>${name}: no faults.</b></p>`;
  return html`<p>
    <b>${count} ${count === 1 ? 'fault' : 'faults'} in ${name}.</b>
    ${hasSections(guide) ? 'What is wrong is left out; the rest is shown.' : 'Nothing of it can be shown.'}
  </p>`;
}

function hasSections(guide: CheckedGuide['guide']): boolean {
  return guide !== undefined && Object.keys(guide.sections).length > 0;
}

function findings({faults, guide}: CheckedGuide): TemplateResult {
  const rest = faults.length - maxListed;
  return html`<ol class="faults">
      ${faults.slice(0, maxListed).map(faultItem)}
    </ol>
    ${rest > 0 ? html`<p>${rest} more than are listed here.</p>` : nothing}
    ${guide ? missingLine(missingSections(guide)) : nothing}`;
}

function faultItem({line, column, path, message}: Fault): TemplateResult {
  return html`<li>Line ${line}, column ${column}: ${path ? html`<code>${path}</code> ` : nothing}${message}</li>`;
}

function missingLine(names: readonly string[]): TemplateResult | typeof nothing {
  return names.length > 0
    ? html`<p class="help">Sections that are not shown: ${names.join(', ')}. A guide may leave sections out.</p>`
    : nothing;
}

/** The field of the file forgets it, so that the same file can be chosen again. */
function leaveButton({leave}: GuideActions): TemplateResult {
  const onLeave = ({currentTarget}: Event) => {
    const field = currentTarget instanceof HTMLButtonElement && currentTarget.form?.elements.namedItem('guide-file');
    if (field instanceof HTMLInputElement) field.value = '';
    leave();
  };
  return html`<button type="button" @click=${onLeave}>Use the built-in guide again</button>`;
}
