import {html, nothing, type TemplateResult} from 'lit/html.js';
import {addressOf, type Download} from './downloads.js';
import {uploadPlaces, type UploadPlace} from './upload-places.js';
import {describedBy, faultLine, helpLine, valueOf, type View} from './view.js';

/** The address of the page, which has the files too. */
const ownBase = new URL('./', location.href).href;

/** Asks where the files are. */
export function uploadFieldset(view: View, downloads: readonly Download[]): TemplateResult {
  return html`<fieldset>
    <legend>3. Where did you upload the files?</legend>
    ${downloads.map(downloadLine)} ${uploadPlaces.map((place) => placeChoice(place, view))} ${addressField(view)}
  </fieldset>`;
}

function downloadLine(download: Download): TemplateResult {
  const what = {release: 'All files, with instructions', wordpress: 'Plugin for WordPress'}[download.kind];
  return html`<p class="download">
    <a href=${addressOf(download)} download>${what} (zip, ${kilobytes(download.bytes)} KB)</a>
  </p>`;
}

function kilobytes(bytes: number): string {
  return Math.ceil(bytes / 1000).toLocaleString('en');
}

function placeChoice(place: UploadPlace, {state, change}: View): TemplateResult {
  const isChosen = place === state.place;
  const help = isChosen ? place.help : undefined;
  return html`<label class="choice">
      <input
        type="radio"
        name="files"
        value=${place.id}
        .checked=${isChosen}
        aria-describedby=${describedBy('files', help, undefined)}
        @change=${() => change({place, base: firstAddress(place, state.base)})}
      />
      <span>${place.name}</span>
    </label>
    ${helpLine('files', help)}`;
}

/** An address that was written stays, so that a change of mind loses nothing. */
function firstAddress({id}: UploadPlace, base: string): string {
  return id === 'address' && base === '' ? ownBase : base;
}

function addressField({state, faults, change}: View): TemplateResult | typeof nothing {
  const {addressLabel} = state.place;
  if (!addressLabel) return nothing;
  const fault = faults['base'];
  return html`<label>
      ${addressLabel}
      <input
        name="base"
        .value=${state.base}
        aria-describedby=${describedBy('base', undefined, fault)}
        aria-invalid=${fault ? 'true' : 'false'}
        @input=${(event: Event) => change({base: valueOf(event)})}
      />
    </label>
    ${faultLine('base', fault)}`;
}
