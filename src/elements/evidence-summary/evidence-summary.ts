import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {listOf} from '../../base/attributes.js';
import {directions} from '../../base/directions.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {ownValue} from '../../guide/own-value.js';
import {citations, statement} from '../../base/statement.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {citationsIn} from '../../guide/citation-refs.js';
import {evidence} from '#guide';
import {plotsOf} from '../../guide/forest-plot.js';
import type {ShownCorrection} from '../../guide/guide.js';
import type {Certainty, Condition, Evidence, Review, Study} from '../../guide/sections/evidence.js';
import {howToRead} from './evidence-summary.messages.js';
import {evidenceStyles} from './evidence-summary.styles.js';
import {effectsTable} from './forest-plot.js';

const views = ['words', 'numbers', 'plot'] as const;

/** One layer of the summary; all of them when left out. */
export type EvidenceView = (typeof views)[number];

/**
 * What the studies found: one sentence for the whole, a row for each condition, the numbers with a forest plot, the studies,
 * and what the source guide gets wrong. Reviews that disagree stand side by side and are never averaged.
 *
 * @tagname therapy-evidence-summary
 * @csspart overall - The sentence for the whole.
 * @csspart reviews - The reviews that disagree, side by side.
 * @csspart conditions - The findings by condition.
 * @csspart condition - One condition.
 * @csspart table - A table of numbers.
 * @csspart plot - One strip of the forest plot.
 * @csspart studies - The control that opens the studies.
 * @csspart corrections - The control that opens the corrections.
 */
export class TherapyEvidenceSummary extends TherapyWidget<'evidence'> {
  static override styles = [hostStyles, tokens('evidence-summary'), evidenceStyles];
  static override properties: PropertyDeclarations = {condition: {}, view: {}};

  /** Id of the one condition to show, such as `neck-pain`; all when left out. */
  declare condition: string | undefined;

  /** The one layer to show: `words`, `numbers`, or `plot` (the numbers with their plot); all when left out. */
  declare view: EvidenceView | undefined;

  constructor() {
    super({evidence});
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.view = this.checks.oneOf('view', this.view, views, undefined);
    const state = this.stateOf('evidence');
    if (state.status === 'ready') this.#checkCondition(state.section.data);
  }

  #checkCondition({conditions}: Evidence): void {
    const ids = conditions.map(({id}) => id);
    this.checks.expect('condition', this.condition, !this.condition || ids.includes(this.condition), listOf(ids));
  }

  /** Leads a reader to one condition, from elsewhere on the page. */
  showCondition(id: string): void {
    this.renderRoot.getElementById(id)?.focus();
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('What the studies found'));
  }

  protected override renderSection(section: LocalizedSection<'evidence'>): TemplateResult {
    const shown = this.#shown(section.data);
    const all = !this.view;
    return html`<p part="overall" class="overall">${statement(shown.overall, section)}</p>
      ${all || this.view === 'words' ? html`${this.#reviews(shown, section)}${this.#conditions(shown, section)}` : nothing}
      ${this.view === 'words' ? nothing : this.#numbers(shown, section)}
      ${all ? html`${this.#studies(shown, section)}${this.#corrections(shown, section)}` : nothing}`;
  }

  #reviews({reviews}: Evidence, section: LocalizedSection): TemplateResult | typeof nothing {
    if (reviews.length === 0) return nothing;
    return html`${heading(this.headingLevel + 1, section.msg('Reviews do not agree'))}
      <div part="reviews" class="reviews">${reviews.map((one) => this.#review(one, section))}</div>`;
  }

  #review({year, scope, concludes}: Review, section: LocalizedSection): TemplateResult {
    return html`<div>
      <p><b class="year">${year}</b> <span class="quiet">${scope}</span></p>
      <p>${statement(concludes, section)}</p>
    </div>`;
  }

  #conditions({conditions}: Evidence, section: LocalizedSection): TemplateResult {
    return html`${heading(this.headingLevel + 1, section.msg('By condition'))}
      <div part="conditions">${conditions.map((one) => this.#condition(one, section))}</div>`;
  }

  #condition({id, name, direction, finding, certainty}: Condition, section: LocalizedSection): TemplateResult {
    const {glyph, word} = directions[direction];
    return html`<div part="condition" class="condition">
      ${heading(this.headingLevel + 2, name, {id, focusable: true})}
      <p class="direction"><span class="glyph" aria-hidden="true">${glyph}</span> ${section.msg(word)}</p>
      <div>
        <p>${statement(finding, section)}</p>
        <p class="quiet">${section.msg('Certainty:')} ${this.#certainty(certainty, section)}</p>
      </div>
    </div>`;
  }

  #certainty(certainty: Certainty | undefined, section: LocalizedSection): TemplateResult | string {
    if (!certainty) return section.msg('not graded by this guide');
    const grade = section.msg(certainty.grade);
    return html`${section.msg('{grade}, graded by its reviewers', {grade})}${citations([certainty.reference], section)}`;
  }

  #numbers({effects}: Evidence, section: LocalizedSection): TemplateResult {
    const {name, language} = section.attribution;
    const drawn = this.view !== 'numbers';
    const view = {section, therapy: name.toLocaleLowerCase(language), language, drawn};
    return html`${heading(this.headingLevel + 1, section.msg('In numbers'))}
    ${effects.length === 0 ? html`<p>${section.msg('No study here gives a number with its interval.')}</p>` : html`<p class="quiet plot-key">${drawn ? section.msg(howToRead) : nothing}</p>`}
    ${plotsOf(effects).map((plot) => effectsTable(plot, view))}`;
  }

  #studies({studies}: Evidence, section: LocalizedSection): TemplateResult | typeof nothing {
    if (studies.length === 0) return nothing;
    return html`<details part="studies">
      <summary>${section.msg('The studies ({count})', {count: studies.length})}</summary>
      ${studies.map((one) => this.#study(one, section))}
    </details>`;
  }

  #study({reference, design, size, comparator, followUp}: Study, section: LocalizedSection): TemplateResult {
    const source = ownValue(section.sources, reference);
    return html`<div class="study">
      <p><b>${source?.name}</b>${citations([reference], section)}: ${design}</p>
      <p>
        ${section.msg('Size: {size}. Compared with: {comparator}. Follow-up: {followUp}.', {size, comparator, followUp})}
      </p>
      ${source?.concludes ? html`<p>${section.msg('The study concludes:')} ${source.concludes}</p>` : nothing}
    </div>`;
  }

  #corrections(shown: Evidence, section: LocalizedSection): TemplateResult | typeof nothing {
    const corrections = correctionsOf(shown, section);
    if (corrections.length === 0) return nothing;
    return html`<details part="corrections">
      <summary>${section.msg('What we corrected in the source guide ({count})', {count: corrections.length})}</summary>
      ${corrections.map((one) => this.#correction(one, section))}
    </details>`;
  }

  #correction({guideSays, sourceSays, references}: ShownCorrection, section: LocalizedSection): TemplateResult {
    return html`<div class="study">
      <p><b>${section.msg('The guide says:')}</b> ${guideSays}</p>
      <p><b>${section.msg('The source says:')}</b> ${sourceSays}${citations(references, section)}</p>
    </div>`;
  }

  /** The evidence to show: all of it, or what concerns the one condition asked for. */
  #shown(all: Evidence): Evidence {
    const conditions = all.conditions.filter(({id}) => id === this.condition);
    if (!this.condition || conditions.length === 0) return all;
    const concerns = (one: {conditions: string[]}) => one.conditions.includes(this.condition ?? '');
    return {
      ...all,
      reviews: [],
      conditions,
      effects: all.effects.filter(concerns),
      studies: all.studies.filter(concerns),
    };
  }
}

/** The corrections that the shown statements name, each once. */
function correctionsOf(shown: Evidence, section: LocalizedSection): ShownCorrection[] {
  const ids = new Set(citationsIn(shown).flatMap(({list, id}) => (list === 'corrections' ? id : [])));
  return [...ids].flatMap((id) => ownValue(section.corrections, id) ?? []);
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-evidence-summary': TherapyEvidenceSummary;
  }
}
