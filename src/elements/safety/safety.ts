import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {redFlags} from '../../base/red-flags.js';
import {bullets} from '../../base/statement.js';
import {severities, tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {safety} from '#guide';
import type {Statement} from '../../guide/statement.js';

/**
 * When to seek help first; then side effects, risks, and that it does not take the place of care. Fits a sidebar.
 *
 * @summary When to seek help, side effects, risks, what it does not replace
 * @tagname therapy-safety
 * @csspart seek-help - The signs after which to seek help.
 */
export class TherapySafety extends TherapyWidget<'safety'> {
  static override styles = [hostStyles, tokens('safety', severities), proseStyles];

  constructor() {
    super({safety});
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('Risks and side effects'));
  }

  protected override renderSection(section: LocalizedSection<'safety'>): TemplateResult {
    const {msg} = section;
    const {seekHelp, sideEffects, risks, notInstead} = section.data;
    return html`${redFlags(seekHelp, section, this.headingLevel + 1)}
    ${this.#list(msg('Side effects'), sideEffects, section)} ${this.#list(msg('Risks'), risks, section)}
    ${this.#list(msg('Not instead of care'), notInstead, section)}`;
  }

  #list(title: string, statements: readonly Statement[], section: LocalizedSection): unknown {
    if (statements.length === 0) return nothing;
    return html`${heading(this.headingLevel + 1, title)} ${bullets(statements, section)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-safety': TherapySafety;
  }
}
