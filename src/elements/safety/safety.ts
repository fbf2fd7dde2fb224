import {html, type TemplateResult} from 'lit/html.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {titled, type Shown} from '../../base/shown.js';
import {signs} from '../../base/signs.js';
import {bullets} from '../../base/statement.js';
import {severities, tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {safety} from '../../guide/craniosacral-therapy.js';
import type {Statement} from '../../guide/statement.js';

/**
 * When to seek help first; then side effects, risks, and that it does not take the place of care. Fits a sidebar.
 *
 * @tagname therapy-safety
 * @csspart seek-help - The signs after which to seek help.
 */
export class TherapySafety extends TherapyWidget<'safety'> {
  static override styles = [hostStyles, tokens('safety', severities), proseStyles];

  constructor() {
    super({safety});
  }

  protected override headingFor(section: Shown): string {
    return titled(section, section.say('Risks and side effects'));
  }

  protected override renderSection(section: Shown<'safety'>): TemplateResult {
    return this.still(section, this.#risks, this.headingLevel);
  }

  #risks(section: Shown<'safety'>): TemplateResult {
    const {say} = section;
    const {seekHelp, sideEffects, risks, notInstead} = section.data;
    return html`${signs(seekHelp, section, this.headingLevel + 1)}
    ${this.#list(say('Side effects'), sideEffects, section)} ${this.#list(say('Risks'), risks, section)}
    ${this.#list(say('Not instead of care'), notInstead, section)}`;
  }

  #list(title: string, statements: readonly Statement[], section: Shown): unknown {
    return statements.length > 0 ? html`${heading(this.headingLevel + 1, title)} ${bullets(statements, section)}` : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-safety': TherapySafety;
  }
}
