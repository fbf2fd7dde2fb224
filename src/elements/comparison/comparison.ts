import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {hostStyles} from '../../base/host.styles.js';
import {words} from '../../base/property-values.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {ownValue} from '../../guide/own-value.js';
import {paragraphs, statement} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {chooseTherapies, comparedAtMost} from '../../guide/choose-therapies.js';
import {comparison} from '#guide';
import type {ComparedTherapy} from '../../guide/sections/comparison.js';
import {comparisonStyles} from './comparison.styles.js';

/**
 * Two to four therapies beside each other, in a table; one below the other where there is little room. It names no winner. A reader
 * opens the choice of therapies.
 *
 * @summary Two to four therapies beside each other; no winner
 * @tagname therapy-comparison
 * @csspart choose - What a reader opens: the choice of therapies.
 * @csspart choice - The boxes with which a reader picks therapies.
 * @csspart table - The table.
 */
export class TherapyComparison extends TherapyWidget<'comparison'> {
  static override styles = [hostStyles, tokens('comparison'), comparisonStyles];
  static override properties: PropertyDeclarations = {therapies: words};

  /** Ids of the therapies to start with, with spaces between: `craniosacral-therapy massage`. */
  declare therapies: string | undefined;

  #picked: readonly string[] = [];
  /** The `marks` of the section, which are the same in every language. */
  #pickedFrom: unknown;
  #readTherapies: string | undefined;

  constructor() {
    super({comparison});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const state = this.stateOf('comparison');
    if (state.status === 'ready') this.#start(state.section);
  }

  /** Starts again with the therapies that the host names, or another guide has. */
  #start({data: {therapies}, marks}: LocalizedSection<'comparison'>): void {
    const {picked, wrong} = chooseTherapies(therapies, this.therapies);
    const ids = therapies.map(({id}) => id).join(', ');
    this.checks.expect('therapies', this.therapies, !wrong, `two to ${comparedAtMost} of ${ids}`);
    if (marks === this.#pickedFrom && this.therapies === this.#readTherapies) return;
    this.#pickedFrom = marks;
    this.#readTherapies = this.therapies;
    this.#picked = picked;
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('Beside other therapies'));
  }

  protected override renderSection(section: LocalizedSection<'comparison'>): TemplateResult {
    const {lead, therapies, aspects, notes} = section.data;
    const picked = therapies.filter(({id}) => this.#picked.includes(id));
    const summary = section.msg('Choose therapies ({count} of {total})', {
      count: picked.length,
      total: therapies.length,
    });
    return html`<p>${statement(lead, section)}</p>
      ${this.disclosure('choose', summary, () => this.#choices(therapies, picked.length, section))}
      <table part="table" role="table" aria-labelledby="heading">
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">${section.msg('Therapy')}</th>
            ${aspects.map(({label}) => html`<th role="columnheader" scope="col">${label}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${picked.map((one) => this.#row(one, section))}
        </tbody>
      </table>
      ${paragraphs(notes, section)}`;
  }

  #choices(therapies: readonly ComparedTherapy[], count: number, {msg}: LocalizedSection): TemplateResult {
    return html`<fieldset part="choice" @change=${this.#onChange}>
      <legend>${msg('Choose two to four')}</legend>
      ${therapies.map((one) => this.#choice(one, count))}
    </fieldset>`;
  }

  /** A box that would leave fewer than two, or take more than four, waits. */
  #choice({id, name}: ComparedTherapy, count: number): TemplateResult {
    const checked = this.#picked.includes(id);
    const waits = checked ? count <= 2 : count >= comparedAtMost;
    return html`<label><input type="checkbox" value=${id} .checked=${checked} ?disabled=${waits} /> ${name}</label>`;
  }

  #row({name, cells}: ComparedTherapy, section: LocalizedSection<'comparison'>): TemplateResult {
    return html`<tr role="row">
      <th role="rowheader" scope="row">${name}</th>
      ${section.data.aspects.map(({id, label}) => {
        const cell = ownValue(cells, id);
        return html`<td role="cell">
          <span class="label" aria-hidden="true">${label}</span>
          <div>${cell ? statement(cell, section) : section.msg('The guide does not say.')}</div>
        </td>`;
      })}
    </tr>`;
  }

  readonly #onChange = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const {value, checked} = target;
    this.#picked = checked ? [...this.#picked, value] : this.#picked.filter((id) => id !== value);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-comparison': TherapyComparison;
  }
}
