import {html, nothing, type TemplateResult} from 'lit';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {alsoAskBox, seekHelpBox} from '../../base/seek-help.js';
import {bullets} from '../../base/statement.js';
import {severities, tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {safety} from '#guide';
import type {Statement} from '../../guide/statement.js';
import {safetyStyles} from './safety.styles.js';

/**
 * When to seek help first; then whom else should ask a doctor, risks, and that it does not take the place of care; side effects unfold. Fits a sidebar.
 *
 * @summary When to seek help, risks, what it does not replace, side effects
 * @tagname therapy-safety
 * @csspart seek-help - The signs after which to seek help.
 * @csspart also-ask - What to ask a doctor about besides the guide's list.
 * @csspart side-effects - The side effects; they unfold.
 */
export class TherapySafety extends TherapyWidget<'safety'> {
  static override styles = [hostStyles, tokens('safety', severities), proseStyles, safetyStyles];

  constructor() {
    super({safety});
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('Risks and side effects'));
  }

  protected override renderSection(section: LocalizedSection<'safety'>): TemplateResult {
    const {msg} = section;
    const {seekHelp, alsoAsk, sideEffects, risks, notInstead} = section.data;
    const level = this.headingLevel + 1;
    return html`${seekHelpBox(seekHelp, section, level)} ${alsoAsk ? alsoAskBox(alsoAsk, section, level) : nothing}
    ${this.#list(msg('Risks'), risks, section)} ${this.#list(msg('Not instead of care'), notInstead, section)}
    ${this.#sideEffects(sideEffects, section)}`;
  }

  #list(title: string, statements: readonly Statement[], section: LocalizedSection): unknown {
    if (statements.length === 0) return nothing;
    return html`${heading(this.headingLevel + 1, title)} ${bullets(statements, section)}`;
  }

  #sideEffects(statements: readonly Statement[], section: LocalizedSection): unknown {
    if (statements.length === 0) return nothing;
    const title = heading(this.headingLevel + 1, section.msg('Side effects'));
    return this.disclosure('side-effects', title, () => bullets(statements, section));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-safety': TherapySafety;
  }
}
