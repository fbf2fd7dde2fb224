import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {paragraphs, statement} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {cost} from '#guide';
import {estimate, isSessionCount, sessionLimits} from '../../guide/estimate.js';
import type {Attribution} from '../../guide/guide.js';
import type {Cost, Price} from '../../guide/sections/cost.js';
import {costStyles} from './cost.styles.js';

const {min, max} = sessionLimits;

/**
 * Prices of a session, an estimate for a course of them, and who may pay, which a reader opens.
 *
 * @summary Prices, an estimate of a whole course as a range, who may pay
 * @tagname therapy-cost
 * @csspart price - The price of one session.
 * @csspart estimate - The price of a course.
 * @csspart payer - Who may pay, such as an insurance.
 */
export class TherapyCost extends TherapyWidget<'cost'> {
  static override styles = [hostStyles, tokens('cost'), proseStyles, costStyles];
  static override properties: PropertyDeclarations = {sessions: {type: Number}};

  /** With how many sessions the estimate starts, 1 to 100; else as the guide says. */
  declare sessions: number | undefined;

  #start: number | undefined;
  /** What the reader typed last, until the host or another guide starts with another number; empty where it is no number. */
  #typed: string | undefined;

  constructor() {
    super({cost});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const isRight = this.sessions === undefined || isSessionCount(this.sessions);
    this.checks.expect('sessions', this.sessions, isRight, `a whole number from ${min} to ${max}`);
    if (!isRight) this.sessions = undefined;
    const state = this.stateOf('cost');
    if (state.status === 'ready') this.#startWith(this.sessions ?? state.section.data.course.sessions);
  }

  #startWith(sessions: number): void {
    if (sessions === this.#start) return;
    this.#start = sessions;
    this.#typed = undefined;
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('What it costs'));
  }

  protected override renderSection(section: LocalizedSection<'cost'>): TemplateResult {
    const {data, attribution} = section;
    const {price, about, influences, paying} = data;
    const money = this.#money(data, attribution);
    const level = this.headingLevel + 1;
    return html`<p part="price">${ranges(section.msg('{prices} a session, most often {usual}'), price, money)}</p>
      <p>${statement(about, section)}</p>
      <p>${statement(influences, section)}</p>
      ${heading(level, section.msg('A whole course'))} ${this.#estimate(section, money)}
      ${paying.map(({title, statements}) =>
        this.disclosure('payer', heading(level, title), () => paragraphs(statements, section)),
      )}`;
  }

  #estimate(section: LocalizedSection<'cost'>, money: Intl.NumberFormat): TemplateResult {
    const {course} = section.data;
    const sessions = this.#typed ?? String(this.sessions ?? course.sessions);
    const isFromGuide = this.sessions === undefined && this.#typed === undefined;
    return html`<p>
        <label>
          ${section.msg('Sessions')}
          <input
            type="number"
            min=${min}
            max=${max}
            step="1"
            .value=${live(sessions)}
            aria-describedby="estimate"
            @input=${this.#onInput}
          />
        </label>
      </p>
      <p part="estimate" id="estimate" role="status">${this.#range(section, Number(sessions), money)}</p>
      ${isFromGuide ? html`<p class="quiet">${statement(course.why, section)}</p>` : nothing}`;
  }

  #range({msg, data}: LocalizedSection<'cost'>, sessions: number, money: Intl.NumberFormat): unknown {
    try {
      return ranges(msg('{prices} in all, most often {usual}'), estimate(data.price, sessions), money);
    } catch {
      return msg('Use a whole number from {min} to {max}.', sessionLimits);
    }
  }

  #money({currency}: Cost, {language}: Attribution): Intl.NumberFormat {
    return new Intl.NumberFormat(language, {style: 'currency', currency, maximumFractionDigits: 0});
  }

  readonly #onInput = ({currentTarget}: Event): void => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    this.#typed = currentTarget.value;
    this.requestUpdate();
  };
}

/** A message with the two ranges of a price in bold. */
function ranges(message: string, {low, high, typicalLow, typicalHigh}: Price, money: Intl.NumberFormat): unknown {
  const [before, prices, between, usual, after] = message.split(/\{(\w+)\}/);
  const range = (name = '') =>
    html`<b translate="no"
      >${name === 'prices' ? money.formatRange(low, high) : money.formatRange(typicalLow, typicalHigh)}</b
    >`;
  return [before, range(prices), between, range(usual), after];
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-cost': TherapyCost;
  }
}
