import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {listOf} from '../../base/attributes.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {proseStyles} from '../../base/prose.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {bullets, statement} from '../../base/statement.js';
import {severities, tokens} from '../../base/tokens.styles.js';
import {cautionLine, nameAndVerdict} from '../../base/verdict.js';
import {verdictStyles} from '../../base/verdict.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import type {Basis} from '../../guide/statement.js';
import {marksIn} from '../../guide/statement-marks.js';
import {conditions} from '#guide';
import type {EvidencedConditions, EvidencedUse} from '../../guide/sections/conditions.js';
import {conditionsStyles} from './conditions.styles.js';

/** An evidence summary on the same page, which can be asked to show a condition. */
type Evidence = HTMLElement & {showCondition?: (id: string) => void};

/**
 * The conditions the therapy is used for, the main uses first; none without what the studies found. Each row shows which way the
 * studies point, and opens to what they found and how it is used.
 *
 * @summary What it is used for, in two tiers, each with what the studies found
 * @tagname therapy-conditions
 * @csspart tier - Main uses, or other uses.
 * @csspart condition - One condition; it opens.
 * @csspart caution - What to know before the finding; never folded.
 * @csspart studies - The button that leads to the evidence summary on the page.
 */
export class TherapyConditions extends TherapyWidget<'conditions'> {
  static override styles = [hostStyles, tokens('conditions', severities), proseStyles, verdictStyles, conditionsStyles];
  static override properties: PropertyDeclarations = {condition: {}};

  /** Id of the one condition to show, such as `neck-pain`; all when left out. */
  declare condition: string | undefined;

  constructor() {
    super({conditions});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const state = this.stateOf('conditions');
    if (state.status === 'ready') this.#checkCondition(state.section.data);
  }

  #checkCondition({tiers}: EvidencedConditions): void {
    const ids = tiers.flatMap(({conditions}) => conditions.map(({id}) => id));
    this.checks.expect('condition', this.condition, !this.condition || ids.includes(this.condition), listOf(ids));
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('What it is used for'));
  }

  protected override marksOf({data}: LocalizedSection<'conditions'>): readonly Basis[] {
    return marksIn(this.#shown(data));
  }

  protected override renderSection(section: LocalizedSection<'conditions'>): TemplateResult {
    const {tiers, suits} = this.#shown(section.data);
    return html`${tiers.map(
      ({title, conditions}) =>
        html`<div part="tier">
          ${heading(this.headingLevel + 1, title)} ${conditions.map((one) => this.#use(one, section))}
        </div>`,
    )}
    ${suits.length > 0 ? html`${heading(this.headingLevel + 1, section.msg('Who chooses it'))} ${bullets(suits, section)}` : nothing}`;
  }

  #use(one: EvidencedUse, section: LocalizedSection): TemplateResult {
    const summary = nameAndVerdict(this.headingLevel + 2, one, section);
    const open = this.expanded || one.id === this.condition;
    const row = this.disclosure('condition', summary, () => this.#found(one, section), {open});
    return html`${row}${cautionLine(one.caution, section)}`;
  }

  #found({id, name, finding, use}: EvidencedUse, section: LocalizedSection): TemplateResult {
    return html`<div>
      <p>${statement(finding, section)}</p>
      ${use ? html`<p>${statement(use, section)}</p>` : nothing}
      ${
        this.#evidence()
          ? html`<button part="studies" class="studies" value=${id} @click=${this.#toStudies}>
              ${section.msg('The studies')}<span class="spoken">${section.msg(' on {name}', {name})}</span>
            </button>`
          : nothing
      }
    </div>`;
  }

  /** All of it, or the one condition asked for. */
  #shown(all: EvidencedConditions): EvidencedConditions {
    const tiers = all.tiers
      .map((tier) => ({...tier, conditions: tier.conditions.filter(({id}) => id === this.condition)}))
      .filter(({conditions}) => conditions.length > 0);
    return this.condition && tiers.length > 0 ? {tiers, suits: []} : all;
  }

  /** The evidence summary beside it, in the same root. */
  #evidence(): Evidence | null {
    const root: Node & Partial<ParentNode> = this.getRootNode();
    return root.querySelector?.<Evidence>('therapy-evidence-summary') ?? null;
  }

  readonly #toStudies = ({currentTarget}: Event): void => {
    if (currentTarget instanceof HTMLButtonElement) this.#evidence()?.showCondition?.(currentTarget.value);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-conditions': TherapyConditions;
  }
}
