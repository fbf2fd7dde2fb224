import {html, nothing, type TemplateResult} from 'lit/html.js';
import {languageFile, languageTags, type LanguageTag} from '../../src/snippets/language-tags.js';
import {attributeField} from './attribute-field-view.js';
import {colours, contrastFault, type Token} from './colours.js';
import {ownGuideFieldset, type GuideActions} from './own-guide-view.js';
import type {OwnGuide} from './own-guide.js';
import {uploadFieldset} from './upload-view.js';
import type {Download} from './downloads.js';
import {faultLine, valueOf, type View} from './view.js';
import {widgetRow} from '../../src/widgets.js';
import {widgetChoices, type WidgetChoice} from './widget-choices.js';

/** The settings of the widget. */
export function settingsForm(view: View, actions: GuideActions, downloads: readonly Download[]): TemplateResult {
  return html`<form
    class="settings"
    aria-label="Settings"
    autocomplete="off"
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${widgetFieldset(view)} ${colourFieldset(view)} ${uploadFieldset(view, downloads)}
    ${ownGuideFieldset(view, actions)}
  </form>`;
}

function widgetFieldset(view: View): TemplateResult {
  const {widget} = view.state;
  const onWidget = (event: Event) => {
    const next = widgetChoices.find(({tag}) => tag === valueOf(event));
    if (next) view.change({widget: next, values: {}});
  };
  return html`<fieldset>
    <legend>1. What</legend>
    <label>
      Widget
      <select name="tag" @change=${onWidget}>
        ${widgetChoices.map(
          (one) => html`<option value=${one.tag} ?selected=${one === widget}>${nameOf(one, view.own)}</option>`,
        )}
      </select>
    </label>
    ${languageField(view)} ${widget.attributes.map((name) => attributeField(name, view))}
  </fieldset>`;
}

/** The name of a widget, and whether the host's own guide has nothing for it. */
function nameOf({tag, name}: WidgetChoice, own: OwnGuide): string {
  const section = widgetRow(tag)?.section;
  const isMissing = own.status === 'checked' && own.guide && section && !own.guide.sections[section];
  return isMissing ? `${name} (not in your guide)` : name;
}

function languageField({state, change}: View): TemplateResult {
  const file = languageFile(state.language);
  const onLanguage = (event: Event) => {
    const language = languageTags.find((tag) => tag === valueOf(event));
    if (language) change({language});
  };
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

function colourFieldset(view: View): TemplateResult {
  return html`<fieldset>
    <legend>2. Colors</legend>
    ${colours.map((colour) => colourField(colour, view))}
    <p class="help">The widget takes the font of your page by itself. Colors of your own hold in light and in dark.</p>
    <button type="button" @click=${() => view.change({colours: {}})}>Usual colors</button>
  </fieldset>`;
}

function colourField({token, label, usual}: (typeof colours)[number], {state, change}: View): TemplateResult {
  const fault = contrastFault(token, state.colours);
  const onColour = (event: Event) => change({colours: withColour(token, valueOf(event), state.colours)});
  return html`<label class="colour">
      <input
        type="color"
        name="colour-${token}"
        .value=${state.colours[token] ?? usual}
        aria-describedby=${fault ? `${token}-fault` : nothing}
        @input=${onColour}
      />
      ${label}
    </label>
    ${faultLine(token, fault)}`;
}

function withColour(token: Token, colour: string, before: View['state']['colours']): View['state']['colours'] {
  return {...before, [token]: colour};
}
