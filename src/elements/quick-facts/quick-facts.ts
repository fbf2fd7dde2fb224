import {css, html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {hostStyles} from '../../base/host.styles.js';
import {statement} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {warnOfAttribute} from '../../base/warn.js';
import {TherapyWidget} from '../../base/widget.js';
import {about, quickFacts} from '../../guide/craniosacral-therapy.js';
import {chooseFacts} from '../../guide/facts.js';
import type {Section} from '../../guide/guide.js';
import type {About} from '../../guide/sections/about.js';
import type {Fact} from '../../guide/sections/quick-facts.js';
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
  static override styles = [hostStyles, tokens(css`quick-facts`), quickFactsStyles];

  /**
   * Which facts show, in which order: ids parted by spaces, such as `"origins session-length"`; all when left out.
   * "primary-uses" never shows without "evidence-base".
   */
  @property() facts: string | undefined;

  #warnedOf: string | undefined;

  constructor() {
    super('quickFacts', {about, section: quickFacts});
  }

  protected override headingFor({name}: About): string {
    return `${name}: quick facts`;
  }

  protected override renderSection(section: Section<'quickFacts'>): TemplateResult {
    return html`<dl part="facts">${this.#chosen(section.data.facts).map((fact) => this.#fact(fact, section))}</dl>`;
  }

  #fact({label, value, detail}: Fact, section: Section<'quickFacts'>): TemplateResult {
    return html`<div part="fact">
      <dt part="label">${label}</dt>
      <dd part="value">
        <b>${statement(value, section)}</b>${detail ? html`<p>${statement(detail, section)}</p>` : nothing}
      </dd>
    </div>`;
  }

  #chosen(all: readonly Fact[]): Fact[] {
    const {facts, unknown} = chooseFacts(all, this.facts);
    if (unknown.length > 0 && this.#warnedOf !== this.facts) {
      warnOfAttribute(this, 'facts', this.facts, all.map(({id}) => `"${id}"`).join(', '));
    }
    this.#warnedOf = this.facts;
    return facts;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-quick-facts': TherapyQuickFacts;
  }
}
