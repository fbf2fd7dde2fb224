import {html, type TemplateResult} from 'lit/html.js';
import {hosts} from './hosts.js';
import {showPreview} from './preview-frame.js';
import {previewWidths, type PreviewWidth} from './preview-widths.js';
import {valueOf, type View} from './view.js';

/**
 * The widget on a page like the host's, at the width of a device.
 *
 * @param code the code that the page has
 */
export function previewSection({state, change}: View, code: string): TemplateResult {
  const {host, width} = state;
  const onHost = (event: Event) => {
    const next = hosts.find(({id}) => id === valueOf(event));
    if (next) change({host: next});
  };
  return html`<section class="view" aria-labelledby="view-heading">
    <h2 id="view-heading">See it</h2>
    <div class="row">
      <label>
        On
        <select name="page" @change=${onHost}>
          ${hosts.map((one) => html`<option value=${one.id} ?selected=${one === host}>${one.name}</option>`)}
        </select>
      </label>
      <fieldset class="widths">
        <legend>Width</legend>
        ${previewWidths.map((one) => widthChoice(one, one === width, () => change({width: one})))}
      </fieldset>
    </div>
    <div class="preview">
      <iframe
        title="The widget on ${host.name.toLowerCase()}"
        width=${width.pixels}
        .srcdoc=${host.page(code)}
        @load=${showPreview}
      ></iframe>
    </div>
    <p class="help" role="status" data-scale></p>
  </section>`;
}

function widthChoice({id, name, pixels}: PreviewWidth, isChosen: boolean, choose: () => void): TemplateResult {
  return html`<label>
    <input type="radio" name="width" value=${id} .checked=${isChosen} @change=${choose} /> ${name}, ${pixels} px
  </label>`;
}
