import {html, type TemplateResult} from 'lit/html.js';
import {warnOnceOf} from '../../base/attributes.js';
import {hostStyles} from '../../base/host.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {statement} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {quickFacts} from '#guide';
import {chooseFacts} from '../../guide/choose-facts.js';
import type {Fact, QuickFacts} from '../../guide/sections/quick-facts.js';
import {quickFactsStyles} from './quick-facts.styles.js';

/**
 * The facts of a therapy as a card that can be scanned in three seconds: where it comes from, how long a session lasts,
 * what training and licence mean, what insurance pays, what the evidence says, and what it is used for.
 *
 * @tagname therapy-quick-facts
 * @csspart facts - The list of facts.
 * @csspart fact - One fact.
 * @csspart label - Its label.
 * @csspart value - Its value.
 */
export class TherapyQuickFacts extends TherapyWidget<'quickFacts'> {
  static override styles = [hostStyles, tokens('quick-facts'), quickFactsStyles];
  static override properties = {...TherapyWidget.properties, facts: {}};

  /**
   * Which facts show, in which order: ids parted by spaces, such as `"origins session-length"`; all when left out.
   * "primary-uses" never shows without "evidence-base".
   */
  declare facts: string | undefined;

  constructor() {
    super({quickFacts});
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    const state = this.stateOf('quickFacts');
    if (state.status === 'ready') this.#warnOfUnknown(state.section.data);
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('Quick facts'));
  }

  protected override renderSection(section: LocalizedSection<'quickFacts'>): TemplateResult {
    return this.still(section, this.#facts, this.facts);
  }

  #facts(section: LocalizedSection<'quickFacts'>): TemplateResult {
    return html`<dl part="facts">
      ${chooseFacts(section.data.facts, this.facts).facts.map((fact) => this.#fact(fact, section))}
    </dl>`;
  }

  #fact({label, value, detail}: Fact, section: LocalizedSection): TemplateResult {
    return html`<div part="fact">
      <dt part="label">${label}</dt>
      <dd part="value">
        <b>${statement(value, section)}</b>${detail ? html`<p>${statement(detail, section)}</p>` : ''}
      </dd>
    </div>`;
  }

  #warnOfUnknown({facts: all}: QuickFacts): void {
    const {unknown} = chooseFacts(all, this.facts);
    if (unknown.length > 0) {
      warnOnceOf(
        this,
        'facts',
        this.facts,
        all.map(({id}) => id),
      );
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-quick-facts': TherapyQuickFacts;
  }
}
