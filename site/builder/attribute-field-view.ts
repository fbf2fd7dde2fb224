import {html, nothing, type TemplateResult} from 'lit/html.js';
import {fieldFor, idsIn, type AttributeField} from './attribute-fields.js';
import type {Choice} from './guide-choices.js';
import {describedBy, faultLine, helpLine, valueOf, type View} from './view.js';

type Several = AttributeField & Required<Pick<AttributeField, 'choices' | 'several'>>;

/** The field for an attribute of the widget. */
export function attributeField(name: string, view: View): TemplateResult | typeof nothing {
  const field = fieldFor(name, view.choices);
  if (isSeveral(field)) return checklist(field, view);
  const fault = view.faults[name];
  const hints = describedBy(name, field.help, fault);
  return html`<label>
      ${field.label}
      ${field.choices ? choiceField(field, field.choices, hints, view) : textField(name, fault, hints, view)}
    </label>
    ${helpLine(name, field.help)} ${faultLine(name, fault)}`;
}

function isSeveral(field: AttributeField): field is Several {
  return field.several !== undefined && field.choices !== undefined;
}

function choiceField(
  {name}: AttributeField,
  choices: readonly Choice[],
  hints: string | typeof nothing,
  view: View,
): TemplateResult {
  const value = valueIn(name, view);
  return html`<select name=${name} aria-describedby=${hints} @change=${onField(name, view)}>
    ${choices.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
  </select>`;
}

function textField(
  name: string,
  fault: string | undefined,
  hints: string | typeof nothing,
  view: View,
): TemplateResult {
  return html`<input
    name=${name}
    .value=${valueIn(name, view)}
    aria-describedby=${hints}
    aria-invalid=${fault ? 'true' : 'false'}
    @input=${onField(name, view)}
  />`;
}

/** A box for each choice; nothing where a guide has none. */
function checklist({name, label, help, choices, several}: Several, view: View): TemplateResult | typeof nothing {
  if (choices.length === 0) return nothing;
  const picked = idsIn(valueIn(name, view));
  const fault = view.faults[name];
  return html`<fieldset class="checklist" aria-describedby=${describedBy(name, help, fault)}>
      <legend>${label}</legend>
      ${choices.map((choice) => checkbox(name, choice, picked, choices, view))}
    </fieldset>
    ${helpLine(name, help)} ${several.isOrdered ? orderLine(picked, choices) : nothing} ${faultLine(name, fault)}`;
}

function checkbox(
  name: string,
  [id, label]: Choice,
  picked: readonly string[],
  choices: readonly Choice[],
  view: View,
): TemplateResult {
  const toggle = () => {
    const others = picked.filter((one) => one !== id && choices.some(([known]) => known === one));
    setValue(name, [...others, ...(picked.includes(id) ? [] : [id])].join(' '), view);
  };
  return html`<label>
    <input type="checkbox" name=${name} value=${id} .checked=${picked.includes(id)} @change=${toggle} /> ${label}
  </label>`;
}

function orderLine(picked: readonly string[], choices: readonly Choice[]): TemplateResult | typeof nothing {
  const labels = picked.flatMap((id) => choices.find(([one]) => one === id)?.[1] ?? []);
  return labels.length > 1 ? html`<p class="help" role="status">Their order: ${labels.join(', ')}.</p>` : nothing;
}

function valueIn(name: string, {state}: View): string {
  return state.values[name] ?? '';
}

function onField(name: string, view: View): (event: Event) => void {
  return (event) => setValue(name, valueOf(event), view);
}

/** An empty value is that of an attribute that is not there. */
function setValue(name: string, value: string, {state, change}: View): void {
  const {[name]: _before, ...others} = state.values;
  change({values: value === '' ? others : {...others, [name]: value}});
}
