import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {listOf} from '../../base/attributes.js';
import {hostStyles} from '../../base/host.styles.js';
import {words} from '../../base/property-values.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {statement} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import type {Basis} from '../../guide/statement.js';
import {marksIn} from '../../guide/statement-marks.js';
import {quickFacts} from '#guide';
import {chooseFacts, isFolded} from '../../guide/choose-facts.js';
import type {Fact, QuickFacts} from '../../guide/sections/quick-facts.js';
import {quickFactsStyles} from './quick-facts.styles.js';

/**
 * The facts of a therapy as a card that can be scanned in three seconds: where it comes from, how long a session lasts,
 * what training and licence mean, what insurance pays, what the evidence says, and what it is used for. A reader opens what more
 * there is to say of each; what the evidence says is always open.
 *
 * @summary Seven facts as a card
 * @tagname therapy-quick-facts
 * @csspart facts - The list of facts.
 * @csspart fact - One fact.
 * @csspart label - Its label.
 * @csspart value - Its value.
 * @csspart details - What a reader opens: more about the facts.
 */
export class TherapyQuickFacts extends TherapyWidget<'quickFacts'> {
  static override styles = [hostStyles, tokens('quick-facts'), quickFactsStyles];
  static override properties: PropertyDeclarations = {facts: words};

  /**
   * Which facts show, in which order: ids separated by spaces, such as `"origins session-length"`; all when left out.
   * "primary-uses" never shows without "evidence-base".
   */
  declare facts: string | undefined;

  constructor() {
    super({quickFacts});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const state = this.stateOf('quickFacts');
    if (state.status === 'ready') this.#checkFacts(state.section.data);
  }

  #checkFacts({facts}: QuickFacts): void {
    const {unknown} = chooseFacts(facts, this.facts);
    this.checks.expect('facts', this.facts, unknown.length === 0, listOf(facts.map(({id}) => id)));
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('Quick facts'));
  }

  protected override marksOf({data}: LocalizedSection<'quickFacts'>): readonly Basis[] {
    return marksIn(chooseFacts(data.facts, this.facts).facts);
  }

  protected override renderSection(section: LocalizedSection<'quickFacts'>): TemplateResult {
    const {facts} = chooseFacts(section.data.facts, this.facts);
    return html`<dl part="facts">${facts.map((fact) => this.#fact(fact, section))}</dl>
      ${this.#details(facts.filter(isFolded), section)}`;
  }

  #fact(fact: Fact, section: LocalizedSection): TemplateResult {
    const {label, value, detail} = fact;
    return html`<div part="fact">
      <dt part="label">${label}</dt>
      <dd part="value">
        <b>${statement(value, section)}</b>${
          detail && !isFolded(fact) ? html`<p>${statement(detail, section)}</p>` : nothing
        }
      </dd>
    </div>`;
  }

  /** More about the facts, behind one line. */
  #details(facts: readonly Fact[], section: LocalizedSection): unknown {
    if (facts.length === 0) return nothing;
    const summary = section.msg('More about these facts ({count})', {count: facts.length});
    return this.disclosure(
      'details',
      summary,
      () =>
        html`<dl>
          ${facts.map(
            ({label, detail}) =>
              detail &&
              html`<div>
                <dt>${label}</dt>
                <dd>${statement(detail, section)}</dd>
              </div>`,
          )}
        </dl>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-quick-facts': TherapyQuickFacts;
  }
}
