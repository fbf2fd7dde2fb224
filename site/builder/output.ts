import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Format} from '../../src/snippets/formats.js';
import {formatTexts} from './format-texts.js';
import {platforms} from './platforms.js';
import {suggestedFormat} from './suggested-format.js';
import {valueOf, type View} from './view.js';

/** What there is to copy. */
export interface Output {
  /** "" while there is none. */
  code: string;
  /** Why there is none. */
  refusal: string | undefined;
  /** What became of the last copy. */
  copyStatus: string;
}

/** The formats as the page lists them. */
const listed = Object.keys(formatTexts) as Format[];

/** The code to paste, and what to do with it. */
export function outputSection(view: View, {code, refusal, copyStatus}: Output, onCopy: () => void): TemplateResult {
  return html`<section class="output" aria-labelledby="output-heading">
    <h2 id="output-heading">Copy it</h2>
    <fieldset class="ways">
      <legend>Format</legend>
      ${listed.map((format) => formatChoice(format, view))}
    </fieldset>
    ${refusal ? html`<p class="fault" role="alert">${refusal}</p>` : nothing}
    <label class="code">
      Paste this
      <textarea readonly spellcheck="false" rows="8" .value=${code}></textarea>
    </label>
    <p class="row">
      <button type="button" class="primary" ?disabled=${code === ''} @click=${onCopy}>Copy</button>
      <span role="status">${copyStatus}</span>
    </p>
    ${platformField(view)} ${platformSteps(view)}
  </section>`;
}

function formatChoice(format: Format, {state, change}: View): TemplateResult {
  const {name, about, isRecommended} = formatTexts[format];
  return html`<label>
    <input
      type="radio"
      name="format"
      value=${format}
      .checked=${format === state.format}
      @change=${() => change({format})}
    />
    <span><b>${name}${isRecommended ? ' (recommended)' : ''}</b> ${about}</span>
  </label>`;
}

function platformField({state, change}: View): TemplateResult {
  const onPlatform = (event: Event) => {
    const platform = platforms.find(({id}) => id === valueOf(event));
    if (platform) change({platform});
  };
  return html`<label>
    Your site is made with
    <select name="site" @change=${onPlatform}>
      ${platforms.map((one) => html`<option value=${one.id} ?selected=${one === state.platform}>${one.name}</option>`)}
    </select>
  </label>`;
}

function platformSteps(view: View): TemplateResult {
  const {steps, tried, untried} = view.state.platform;
  return html`${suggestion(view)} ${placeHint(view.state)}
    <ol>
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    <p class="help"><b>Tried:</b> ${tried}</p>
    <p class="help"><b>Not tried:</b> ${untried}</p>`;
}

function suggestion(view: View): TemplateResult | typeof nothing {
  const {name, suits} = view.state.platform;
  const format = suggestedFormat(suits, view);
  if (!format) return nothing;
  return html`<p>
    For ${name} we suggest “${formatTexts[format].name}”.
    <button type="button" @click=${() => view.change({format})}>Use it</button>
  </p>`;
}

/** Where the folder of a site cannot be, or an address needs the name of the site. */
function placeHint({platform, place}: View['state']): TemplateResult | typeof nothing {
  if (platform.takesFolders || place.id !== 'site') return nothing;
  return html`<p class="hint">
    ${platform.name} usually has no place for a folder of your own. Put the files on other web space or use a delivery
    network, and answer question 3 with its address.
  </p>`;
}
