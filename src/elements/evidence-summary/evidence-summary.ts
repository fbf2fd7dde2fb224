import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {listOf} from '../../base/attributes.js';
import {AddressTarget} from '../../base/address-target.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {scrollIntoView} from '../../base/scroll-into-view.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {ownValue} from '../../guide/own-value.js';
import {verdictOf} from '../../base/sources.js';
import {citations, statement} from '../../base/statement.js';
import {severities, tokens} from '../../base/tokens.styles.js';
import {cautionLine, nameAndVerdict} from '../../base/verdict.js';
import {verdictStyles} from '../../base/verdict.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import type {Basis} from '../../guide/statement.js';
import {marksIn} from '../../guide/statement-marks.js';
import {chooseCondition} from '../../guide/choose-condition.js';
import {citationsIn} from '../../guide/citation-refs.js';
import {evidence} from '#guide';
import {plotsOf} from '../../guide/forest-plot.js';
import type {ShownEvidence} from '../../guide/figures.js';
import type {ShownCorrection} from '../../guide/guide.js';
import type {Certainty, Condition, Review, Study} from '../../guide/sections/evidence.js';
import {evidenceStyles} from './evidence-summary.styles.js';
import {effectsTable} from './forest-plot.js';

const views = ['words', 'numbers', 'plot'] as const;

/** One layer of the summary; all of them when left out. */
export type EvidenceView = (typeof views)[number];

/**
 * What the studies found: one sentence for the whole, the reviews that disagree, and a row for each condition, which opens;
 * then, folded, the numbers with a forest plot, the studies, and what the source guide gets wrong. Reviews are never averaged. A
 * row opens when the page's address ends in `#evidence-` and its id; the address is never written.
 *
 * @summary What the studies found: in words, in numbers with a forest plot, study by study
 * @tagname therapy-evidence-summary
 * @csspart overall - The sentence for the whole.
 * @csspart reviews - The reviews that disagree, a line each.
 * @csspart conditions - The findings by condition.
 * @csspart condition - One condition; it opens.
 * @csspart caution - What to know before the finding; never folded.
 * @csspart numbers - The control that opens the numbers.
 * @csspart table - A table of numbers.
 * @csspart plot - One strip of the forest plot.
 * @csspart studies - The control that opens the studies.
 * @csspart corrections - The control that opens the corrections.
 */
export class TherapyEvidenceSummary extends TherapyWidget<'evidence'> {
  static override styles = [hostStyles, tokens('evidence-summary', severities), verdictStyles, evidenceStyles];
  static override properties: PropertyDeclarations = {condition: {}, view: {}};

  /** Id of the one condition to show, such as `neck-pain`; all when left out. */
  declare condition: string | undefined;

  /** The one layer to show: `words`, `numbers`, or `plot` (the numbers with their plot); all when left out. */
  declare view: EvidenceView | undefined;

  constructor() {
    super({evidence});
    new AddressTarget(this, 'evidence-', () => this.renderDeferred());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.view = this.checks.oneOf('view', this.view, views, undefined);
    const state = this.stateOf('evidence');
    if (state.status === 'ready') this.#checkCondition(state.section.data);
  }

  #checkCondition({conditions}: ShownEvidence): void {
    const ids = conditions.map(({id}) => id);
    this.checks.expect('condition', this.condition, !this.condition || ids.includes(this.condition), listOf(ids));
  }

  /** Leads a reader to one condition, from elsewhere on the page. */
  showCondition(id: string): void {
    const row = this.renderRoot.getElementById(`evidence-${id}`);
    if (!(row instanceof HTMLDetailsElement)) return;
    this.renderDeferred();
    row.open = true;
    row.querySelector('summary')?.focus({preventScroll: true});
    scrollIntoView(row);
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('What the studies found'));
  }

  /** Numbers have none. */
  protected override marksOf({data}: LocalizedSection<'evidence'>): readonly Basis[] {
    const shown = chooseCondition(data, this.condition);
    return marksIn(!this.view || this.view === 'words' ? shown : shown.overall);
  }

  protected override renderSection(section: LocalizedSection<'evidence'>): TemplateResult {
    const shown = chooseCondition(section.data, this.condition);
    if (this.view === 'words') return html`${this.#overall(shown, section)}${this.#words(shown, section)}`;
    if (this.view) return html`${this.#overall(shown, section)}${this.#numbersInView(shown, section)}`;
    return html`${this.#overall(shown, section)}${this.#words(shown, section)}
    ${this.#numbersFolded(shown, section)}${this.#studies(shown, section)}${this.#corrections(shown, section)}`;
  }

  #overall({overall}: ShownEvidence, section: LocalizedSection): TemplateResult {
    return html`<p part="overall">${statement(overall, section)}</p>`;
  }

  #words(shown: ShownEvidence, section: LocalizedSection): TemplateResult {
    return html`${this.#reviews(shown, section)}${this.#conditions(shown, section)}`;
  }

  #reviews({reviews, reviewsNote}: ShownEvidence, section: LocalizedSection): TemplateResult | typeof nothing {
    if (reviews.length === 0) return nothing;
    return html`${heading(this.headingLevel + 1, section.msg('Reviews do not agree'))}
      <div part="reviews" class="reviews">
        ${reviews.map((one) => this.#review(one, section))}
        ${reviewsNote ? html`<p>${statement(reviewsNote, section)}</p>` : nothing}
      </div>`;
  }

  #review({year, scope, concludes}: Review, section: LocalizedSection): TemplateResult {
    return html`<p>
      <b translate="no">${year}</b> <span class="quiet">${scope}:</span> ${statement(concludes, section)}
    </p>`;
  }

  #conditions({conditions}: ShownEvidence, section: LocalizedSection): TemplateResult {
    return html`${heading(this.headingLevel + 1, section.msg('By condition'))}
      <div part="conditions">${conditions.map((one) => this.#condition(one, section))}</div>`;
  }

  #condition(one: Condition, section: LocalizedSection): TemplateResult {
    const summary = nameAndVerdict(this.headingLevel + 2, one, section);
    const open = this.expanded || one.id === this.condition;
    const row = this.disclosure('condition', summary, () => this.#found(one, section), {
      id: `evidence-${one.id}`,
      open,
    });
    return html`${row}${cautionLine(one.caution, section)}`;
  }

  #found({finding, certainty}: Condition, section: LocalizedSection): TemplateResult {
    return html`<div>
      <p>${statement(finding, section)}</p>
      <p class="quiet">${section.msg('Certainty:')} ${this.#certainty(certainty, section)}</p>
    </div>`;
  }

  #certainty(certainty: Certainty | undefined, section: LocalizedSection): TemplateResult | string {
    if (!certainty) return section.msg('not graded by this guide');
    const grade = section.msg(certainty.grade);
    return html`${section.msg('{grade}, graded by its reviewers', {grade})}${citations([certainty.reference], section)}`;
  }

  #numbersInView(shown: ShownEvidence, section: LocalizedSection): TemplateResult {
    return html`${heading(this.headingLevel + 1, section.msg('In numbers'))}${this.#numbers(shown, section)}`;
  }

  #numbersFolded(shown: ShownEvidence, section: LocalizedSection): TemplateResult {
    const count = shown.effects.length;
    if (count === 0) return this.#numbers(shown, section);
    return this.disclosure('numbers', section.msg('The numbers ({count})', {count}), () =>
      this.#numbers(shown, section),
    );
  }

  #numbers({effects}: ShownEvidence, section: LocalizedSection): TemplateResult {
    if (effects.length === 0) return html`<p>${section.msg('No study here gives a number with its interval.')}</p>`;
    const {name, language, shortName = name.toLocaleLowerCase(language)} = section.attribution;
    const view = {section, therapy: shortName, language, drawn: this.view !== 'numbers'};
    return html`${plotsOf(effects).map((plot) => effectsTable(plot, view))}`;
  }

  #studies({studies}: ShownEvidence, section: LocalizedSection): TemplateResult | typeof nothing {
    const count = studies.length;
    if (count === 0) return nothing;
    return this.disclosure('studies', section.msg('The studies ({count})', {count}), () =>
      studies.map((one) => this.#study(one, section)),
    );
  }

  #study({reference, design, size, comparator, followUp}: Study, section: LocalizedSection): TemplateResult {
    const source = ownValue(section.sources, reference);
    return html`<div class="study">
      <p><b translate="no">${source?.name}</b>${citations([reference], section)}: ${design}</p>
      <p>
        ${section.msg('Size: {size}. Compared with: {comparator}. Follow-up: {followUp}.', {size, comparator, followUp})}
      </p>
      ${source ? verdictOf(source, section) : nothing}
    </div>`;
  }

  #corrections(shown: ShownEvidence, section: LocalizedSection): TemplateResult | typeof nothing {
    const corrections = correctionsOf(shown, section);
    if (corrections.length === 0) return nothing;
    const summary = section.msg('What we corrected in the source guide ({count})', {count: corrections.length});
    return this.disclosure('corrections', summary, () => corrections.map((one) => this.#correction(one, section)));
  }

  #correction({guideSays, sourceSays, references}: ShownCorrection, section: LocalizedSection): TemplateResult {
    return html`<div class="study">
      <p><b>${section.msg('The guide says:')}</b> ${guideSays}</p>
      <p><b>${section.msg('The source says:')}</b> ${sourceSays}${citations(references, section)}</p>
    </div>`;
  }
}

/** The corrections that the shown statements name, each once. */
function correctionsOf(shown: ShownEvidence, section: LocalizedSection): ShownCorrection[] {
  const ids = new Set(citationsIn(shown).flatMap(({list, id}) => (list === 'corrections' ? id : [])));
  return [...ids].flatMap((id) => ownValue(section.corrections, id) ?? []);
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-evidence-summary': TherapyEvidenceSummary;
  }
}
