import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {formats, type Format} from '../../src/snippets/formats.js';
import {languageFile, languageTags, type LanguageTag} from '../../src/snippets/language-tags.js';
import {widgetRow} from '../../src/widgets.js';
import type {Diagnosis} from '../../src/snippets/diagnose-snippet.js';
import type {AttributeField} from './attribute-fields.js';
import {colourRule, colours, contrastFault, type Token} from './colours.js';
import {hosts} from './hosts.js';
import {platforms} from './platforms.js';
import {sendRequest} from './snippet-worker-client.js';
import type {WorkerResponse} from './snippet.worker.js';
import {faultsOf, readState, writeState, type State} from './state.js';
import {widgetChoices} from './widget-choices.js';

const ownBase = new URL('./', location.href).href;
const place = document.querySelector<HTMLElement>('#builder');

const formatTexts: Record<Format, {name: string; about: string}> = {
  element: {name: 'The tag', about: 'The words come when the script has run.'},
  content: {
    name: 'The tag with its words',
    about: 'The words show at once, without scripts too, and in search engines. Best for most sites.',
  },
  html: {name: 'Plain HTML', about: 'Words only, no script. For mail, and for sites that remove everything else.'},
  iframe: {name: 'A frame', about: 'For site builders that take the tag or the script away.'},
  link: {name: 'A link', about: 'To a page with the widget alone.'},
};

let state = readState(location.hash, ownBase);
let hashes: Record<string, {integrity: string}> = {};
let response: WorkerResponse | undefined;
let diagnosis: Diagnosis | undefined;
let copyStatus = '';

/** Applies a change: the address follows the settings, so that going back and sharing work. */
async function change(next: Partial<State>): Promise<void> {
  state = {...state, ...next};
  diagnosis = undefined;
  copyStatus = '';
  history.replaceState(null, '', writeState(state, ownBase));
  renderPage();
  await updateSnippets();
}

/** Asks for the snippets of the current settings, and drops them when the settings have changed since. */
async function updateSnippets(): Promise<void> {
  const requested = state;
  const {widget, base, colours: chosen} = state;
  const published = {base: folderAddress(base), integrity: hashes, colours: chosen};
  const received = await sendRequest({kind: 'snippets', tag: widget.tag, attributes: attributes(), files: published});
  if (requested !== state) return;
  response = received;
  renderPage();
}

/** The attributes of the snippet. An invalid value is left out, so that the widget shows its default. */
function attributes(): Record<string, string> {
  const faults = faultsOf(state);
  const usable = Object.entries(state.values).filter(([name]) => !faults[name]);
  return {
    ...widgetRow(state.widget.tag)?.required,
    ...(state.language !== 'en' && {lang: state.language}),
    ...Object.fromEntries(usable),
  };
}

function folderAddress(base: string): string {
  const usable = faultsOf(state)['base'] ? ownBase : base;
  return usable.endsWith('/') ? usable : `${usable}/`;
}

function snippetOf(format: Format): string {
  if (response?.kind !== 'snippets') return '';
  const rule = colourRule(state.widget.tag, state.colours);
  const styled = rule !== '' && (format === 'element' || format === 'content');
  return (styled ? `<style>${rule}</style>\n` : '') + response.snippets[format];
}

/** The page of the preview. It loads the files beside the builder, not those at the chosen address. */
function previewPage(): string {
  const shown = snippetOf(state.format).replaceAll(folderAddress(state.base), ownBase);
  return state.host.page(shown);
}

function renderPage(): void {
  if (place) render(page(), place);
}

function page(): TemplateResult {
  return html`<form
      class="settings"
      aria-label="Settings"
      autocomplete="off"
      @submit=${(event: Event) => event.preventDefault()}
    >
      ${widgetFieldset()} ${colourFieldset()} ${addressFieldset()}
    </form>
    <section class="view" aria-labelledby="view-heading">
      <h2 id="view-heading">See it</h2>
      ${previewControls()}
      <iframe
        class=${state.phone ? 'phone' : 'desktop'}
        title="The widget on ${state.host.name.toLowerCase()}"
        .srcdoc=${previewPage()}
      ></iframe>
    </section>
    ${outputSection()} ${checkSection()}`;
}

function widgetFieldset(): TemplateResult {
  const {widget} = state;
  return html`<fieldset>
    <legend>1. What</legend>
    <label>
      Widget
      <select name="tag" @change=${onWidget}>
        ${widgetChoices.map((one) => html`<option value=${one.tag} ?selected=${one === widget}>${one.name}</option>`)}
      </select>
    </label>
    ${languageField()} ${widget.fields.map(attributeField)}
  </fieldset>`;
}

function languageField(): TemplateResult {
  const file = languageFile(state.language);
  return html`<label>
      Language
      <select name="lang" aria-describedby=${file ? 'lang-help' : nothing} @change=${onLanguage}>
        ${languageTags.map(
          (tag) =>
            html`<option value=${tag} lang=${tag} ?selected=${tag === state.language}>${ownNameOf(tag)}</option>`,
        )}
      </select>
    </label>
    ${
      file
        ? html`<p class="help" id="lang-help">
            The tag brings one more file, cdn/${file}. The widget says that no clinician who speaks the language has
            reviewed the translation.
          </p>`
        : nothing
    }`;
}

/** As its speakers call it, such as “Español”. */
function ownNameOf(tag: LanguageTag): string {
  const name = new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

function attributeField(attribute: AttributeField): TemplateResult {
  const {name, label, help, choices} = attribute;
  const value = state.values[name] ?? '';
  const fault = faultsOf(state)[name];
  const hints = [help && `${name}-help`, fault && `${name}-fault`].filter(Boolean).join(' ') || nothing;
  return html`<label>
      ${label}
      ${
        choices
          ? html`<select name=${name} aria-describedby=${hints} @change=${onField}>
              ${choices.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
            </select>`
          : html`<input
              name=${name}
              .value=${value}
              aria-describedby=${hints}
              aria-invalid=${fault ? 'true' : 'false'}
              @input=${onField}
            />`
      }
    </label>
    ${help ? html`<p class="help" id="${name}-help">${help}</p>` : nothing} ${faultLine(name, fault)}`;
}

function faultLine(name: string, fault: string | undefined): TemplateResult | typeof nothing {
  return fault ? html`<p class="fault" id="${name}-fault" role="alert">${fault}</p>` : nothing;
}

function colourFieldset(): TemplateResult {
  return html`<fieldset>
    <legend>2. Colours</legend>
    ${colours.map(({token, label, usual}) => {
      const fault = contrastFault(token, state.colours);
      return html`<label class="colour">
          <input
            type="color"
            name="colour-${token}"
            .value=${state.colours[token] ?? usual}
            aria-describedby=${fault ? `${token}-fault` : nothing}
            @input=${(event: Event) => onColour(token, event)}
          />
          ${label}
        </label>
        ${faultLine(token, fault)}`;
    })}
    <p class="help">The widget takes the font of your page by itself. Colours of your own hold in light and in dark.</p>
    <button type="button" @click=${() => void change({colours: {}})}>Usual colours</button>
  </fieldset>`;
}

function addressFieldset(): TemplateResult {
  const fault = faultsOf(state)['base'];
  return html`<fieldset>
    <legend>3. Where the files are</legend>
    <label>
      Address of the folder
      <input
        name="base"
        .value=${state.base}
        aria-describedby=${fault ? 'base-help base-fault' : 'base-help'}
        aria-invalid=${fault ? 'true' : 'false'}
        @input=${(event: Event) => void change({base: valueOf(event)})}
      />
    </label>
    <p class="help" id="base-help">
      It holds the folders cdn and embed. Use the one of this page, or put a copy of both on your own server.
    </p>
    ${faultLine('base', fault)}
  </fieldset>`;
}

function previewControls(): TemplateResult {
  return html`<div class="row">
    <label>
      On
      <select name="page" @change=${onHost}>
        ${hosts.map((one) => html`<option value=${one.id} ?selected=${one === state.host}>${one.name}</option>`)}
      </select>
    </label>
    <label>
      <input type="checkbox" name="phone" .checked=${state.phone} @change=${() => void change({phone: !state.phone})} />
      As wide as a phone
    </label>
  </div>`;
}

function outputSection(): TemplateResult {
  return html`<section class="output" aria-labelledby="output-heading">
    <h2 id="output-heading">Copy it</h2>
    <fieldset class="ways">
      <legend>The way in</legend>
      ${formats.map(
        (format) =>
          html`<label>
            <input
              type="radio"
              name="format"
              value=${format}
              .checked=${format === state.format}
              @change=${() => void change({format})}
            />
            <span
              ><b>${formatTexts[format].name}</b>
              ${format === 'element' ? `${lineCount()} lines. ` : nothing}${formatTexts[format].about}</span
            >
          </label>`,
      )}
    </fieldset>
    ${response?.kind === 'refused' ? html`<p class="fault" role="alert">${response.message}</p>` : nothing}
    <label class="code">
      Paste this
      <textarea readonly spellcheck="false" rows="8" .value=${snippetOf(state.format)}></textarea>
    </label>
    <p class="row">
      <button type="button" class="primary" @click=${onCopy}>Copy</button> <span role="status">${copyStatus}</span>
    </p>
    <label>
      Your site is made with
      <select name="site" @change=${onPlatform}>
        ${platforms.map((one) => html`<option value=${one.id} ?selected=${one === state.platform}>${one.name}</option>`)}
      </select>
    </label>
    ${platformSteps()}
  </section>`;
}

/** How long the bare tag is. */
function lineCount(): string {
  return languageFile(state.language) ? 'Three' : 'Two';
}

function platformSteps(): TemplateResult {
  const {platform, format} = state;
  return html`${
      platform.suits === format
        ? nothing
        : html`<p>
            For ${platform.name} we suggest “${formatTexts[platform.suits].name}”.
            <button type="button" @click=${() => void change({format: platform.suits})}>Use it</button>
          </p>`
    }
    <ol>
      ${platform.steps.map((step) => html`<li>${step}</li>`)}
    </ol>`;
}

function checkSection(): TemplateResult {
  return html`<section class="check" aria-labelledby="check-heading">
    <h2 id="check-heading">Check what your site saved</h2>
    <p>
      Does the widget not show? Open your page, choose “View page source”, copy all of it and paste it here. We compare
      it with the code above; it does not leave this page.
    </p>
    <label class="code">
      The HTML of your page
      <textarea name="saved" spellcheck="false" rows="6"></textarea>
    </label>
    <button type="button" @click=${onCheck}>Check</button>
    <div role="status">${diagnosis ? diagnosisLines(diagnosis) : nothing}</div>
  </section>`;
}

const diagnoses: Record<Diagnosis['state'], string> = {
  works: 'The widget is there and can run.',
  readable: 'The words are there, but the widget is not.',
  broken: 'Neither the widget nor its words are there.',
};

function diagnosisLines({state: found, findings, instead}: Diagnosis): TemplateResult {
  return html`<p><b>${diagnoses[found]}</b></p>
    <ul>
      ${findings.map((finding) => html`<li>${finding}</li>`)}
    </ul>
    ${
      instead
        ? html`<p>
            Use “${formatTexts[instead].name}” on this site.
            <button type="button" @click=${() => void change({format: instead})}>Show it</button>
          </p>`
        : nothing
    }`;
}

function onWidget(event: Event): void {
  const widget = widgetChoices.find(({tag}) => tag === valueOf(event));
  if (widget) void change({widget, values: {}});
}

function onLanguage(event: Event): void {
  const language = languageTags.find((tag) => tag === valueOf(event));
  if (language) void change({language});
}

function onField({currentTarget}: Event): void {
  const {name, value} = currentTarget as HTMLInputElement;
  const {[name]: _before, ...others} = state.values;
  void change({values: value === '' ? others : {...others, [name]: value}});
}

function onColour(token: Token, event: Event): void {
  void change({colours: {...state.colours, [token]: valueOf(event)}});
}

function onHost(event: Event): void {
  const host = hosts.find(({id}) => id === valueOf(event));
  if (host) void change({host});
}

function onPlatform(event: Event): void {
  const platform = platforms.find(({id}) => id === valueOf(event));
  if (platform) void change({platform});
}

async function onCopy(): Promise<void> {
  try {
    await navigator.clipboard.writeText(snippetOf(state.format));
    copyStatus = 'Copied.';
  } catch {
    copyStatus = 'Your browser does not allow copying. Select the code and copy it yourself.';
  }
  renderPage();
}

async function onCheck(): Promise<void> {
  const saved = place?.querySelector<HTMLTextAreaElement>('[name="saved"]')?.value ?? '';
  const received = await sendRequest({kind: 'diagnosis', saved, pasted: snippetOf(state.format)});
  diagnosis = received.kind === 'diagnosis' ? received.diagnosis : undefined;
  renderPage();
}

function valueOf({currentTarget}: Event): string {
  return (currentTarget as HTMLInputElement).value;
}

/** The hashes of the files beside this page; without them, snippets come without the check of the browser. */
async function readHashes(): Promise<void> {
  const read = async (file: string) => {
    const response = await fetch(new URL(file, ownBase));
    return response.ok ? ((await response.json()) as Record<string, {integrity: string}>) : {};
  };
  const [cdn, embed] = await Promise.all([read('cdn/integrity.json'), read('embed/integrity.json')]);
  hashes = {...cdn, ...(embed['resize.js'] && {'embed/resize.js': embed['resize.js']})};
}

addEventListener('hashchange', () => void change(readState(location.hash, ownBase)));
renderPage();
await readHashes().catch(() => undefined);
await updateSnippets();
