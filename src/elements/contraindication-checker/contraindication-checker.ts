import {css, html, LitElement, nothing, ReactiveElement, render, type TemplateResult} from 'lit';
import {buttonStyles} from '../../base/button.styles.js';
import {heading} from '../../base/heading.js';
import {hostStyles} from '../../base/host.styles.js';
import {severityIcon} from '../../base/severity-icon.js';
import {statement} from '../../base/statement.js';
import {severityTokens} from '../../base/severity-tokens.styles.js';
import {tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {assess, type Answers, type Assessment} from '../../guide/assess.js';
import {contraindications} from '../../guide/craniosacral-therapy.js';
import type {Imprint, Section} from '../../guide/guide.js';
import type {Contraindication} from '../../guide/sections/contraindications.js';
import {severityOf} from '../../guide/severity.js';
import {
  alsoUnsure,
  groupLegends,
  lead,
  nothingTicked,
  outcomeHeadings,
  outcomeMeanings,
  promise,
  severityWords,
} from './contraindication-checker.messages.js';
import {checkerStyles} from './contraindication-checker.styles.js';
import {printSummary} from './summary-sheet.js';

const name = css`contraindication-checker`;

/** Values of the two boxes that are no item; an id in a guide cannot hold a colon. */
const noneValue = ':none';
const unsureValue = ':unsure';

/**
 * A reader ticks what applies, presses Check, and gets what the guide lists about it and what to do next. What is ticked never
 * leaves the element: its root is closed, the answers live in the boxes alone, and no event or attribute names them.
 *
 * @tagname therapy-contraindication-checker
 * @csspart form - The questions.
 * @csspart group - One of the two groups.
 * @csspart item - One row.
 * @csspart check - The Check button.
 * @csspart result - The outcome.
 * @csspart absolute - The outcome, when something on the do-not-use list was ticked.
 * @csspart relative - The outcome, when something on the use-with-caution list was ticked.
 * @csspart unsure - The outcome, when only "I'm not sure" was ticked.
 * @csspart none-listed - The outcome, when only "None of these apply" was ticked.
 * @csspart seek-help - The signs after which to seek help.
 * @csspart print - The button that prints a summary.
 * @csspart reset - The button that starts again.
 * @fires {Event} therapy-check - An outcome is shown. It does not bubble, is not composed, and says nothing else.
 */
export class TherapyContraindicationChecker extends TherapyWidget<'contraindications'> {
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, mode: 'closed'};
  static override styles = [hostStyles, buttonStyles, tokens(name), severityTokens(name), checkerStyles];

  #root: ShadowRoot | undefined;
  #section: Section<'contraindications'> | undefined;
  #assessment: Assessment | undefined;
  #focusNext: string | undefined;

  constructor() {
    super('contraindications', contraindications);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#clear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#clear);
  }

  /** Lit keeps what this returns on the element, where any script of the page could read it; the root itself stays in here. */
  protected override createRenderRoot(): HTMLElement {
    this.#root = super.createRenderRoot() as ShadowRoot;
    return this;
  }

  /** Renders without `LitElement`'s own step, which would keep a way into the root on the element. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    ReactiveElement.prototype['update'].call(this, changed);
    if (this.#root) render(this.render(), this.#root, {host: this});
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed);
    if (this.#focusNext === undefined) return;
    this.#root?.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = undefined;
  }

  protected override headingFor({name}: Imprint): string {
    return `${name}: check before you book`;
  }

  protected override renderSection(section: Section<'contraindications'>): TemplateResult {
    this.#takeUp(section);
    return html`<p>${lead}</p>
      <p class="quiet">${promise}</p>
      <form part="form" autocomplete="off" @change=${this.#onChange} @submit=${this.#onSubmit}>
        ${this.#group('absolute', section.data.items)} ${this.#group('relative', section.data.items)}
        <fieldset part="group">
          <legend>If nothing above fits</legend>
          ${this.#row(noneValue, 'None of these apply')} ${this.#row(unsureValue, 'I’m not sure')}
        </fieldset>
        <button part="check" class="button primary">Check</button>
        ${this.#outcome(section)}
      </form>`;
  }

  /** Answers to one guide's list say nothing about another's. */
  #takeUp(section: Section<'contraindications'>): void {
    if (this.#section && this.#section !== section) {
      this.#untick(() => true);
      this.#assessment = undefined;
    }
    this.#section = section;
  }

  #group(severity: Contraindication['severity'], items: readonly Contraindication[]): TemplateResult {
    return html`<fieldset part="group">
      <legend>${groupLegends[severity]}</legend>
      ${items
        .filter((item) => item.severity === severity)
        .map(({id, lay, term, synonyms}) => this.#row(id, lay, ...alsoCalled(synonyms), `In the guide: ${term}`))}
    </fieldset>`;
  }

  #row(value: string, lay: string, ...details: string[]): TemplateResult {
    return html`<label part="item" class="row">
      <input type="checkbox" value=${value} aria-labelledby="lay-${value}" aria-describedby="term-${value}" />
      <span>
        <span id="lay-${value}" class="lay">${lay}</span>
        <span id="term-${value}" class="quiet">${details.map((detail) => html`<span>${detail}</span>`)}</span>
      </span>
    </label>`;
  }

  #outcome(section: Section<'contraindications'>): TemplateResult | typeof nothing {
    if (!this.#assessment) return nothing;
    const {outcome, matched} = this.#assessment;
    if (outcome === 'unanswered') return html`<p class="ask" role="alert">${nothingTicked}</p>`;
    const severity = severityOf(outcome);
    const title = html`${severityIcon(severity)}${outcomeHeadings[outcome]}`;
    return html`<section part="result ${outcome}" class="result ${severity}" aria-labelledby="outcome">
      ${heading(this.headingLevel + 1, title, {id: 'outcome', focusable: true})}
      ${matched.map(({emergency}) => emergency && html`<p class="emergency">${statement(emergency, section)}</p>`)}
      <p class="meaning">${outcomeMeanings[outcome]}</p>
      ${matched.length > 0 && this.#answers().unsure ? html`<p>${alsoUnsure}</p>` : nothing}
      ${matched.map((item) => this.#matched(item, section))}${this.#seekHelp(section)}
      <p class="quiet">${statement(section.data.origin, section)}</p>
      <div class="actions">
        <button part="print" class="button" value="print">Print summary</button>
        <button part="reset" class="button" value="reset">Start again</button>
      </div>
    </section>`;
  }

  #matched({severity, lay, term, why, action, known = []}: Contraindication, section: Section): TemplateResult {
    return html`<div class="matched ${severity}">
      ${heading(this.headingLevel + 2, lay)}
      <p class="quiet"><b class="word">${severityWords[severity]}</b> · In the guide: ${term} (section 8)</p>
      <p>${statement(why, section)}</p>
      <p><b>What to do now:</b> ${statement(action, section)}</p>
      ${known.map((one) => html`<p>${statement(one, section)}</p>`)}
    </div>`;
  }

  #seekHelp(section: Section<'contraindications'>): TemplateResult {
    const {lead, signs} = section.data.seekHelp;
    return html`<div part="seek-help" class="seek-help">
      ${heading(this.headingLevel + 2, 'When to seek help')}
      <p>${statement(lead, section)}</p>
      <ul>
        ${signs.map((sign) => html`<li>${statement(sign, section)}</li>`)}
      </ul>
    </div>`;
  }

  /** Any change takes the outcome away, since it no longer says what is ticked; "none" and a ticked item exclude each other. */
  readonly #onChange = ({target}: Event): void => {
    const {value, checked} = target as HTMLInputElement;
    if (checked && value === noneValue) this.#untick(isItem);
    if (checked && isItem(target as HTMLInputElement)) this.#untick((box) => box.value === noneValue);
    this.#show(undefined);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const pressed = (event.submitter as HTMLButtonElement | null)?.value;
    if (pressed === 'print') this.#print();
    else if (pressed === 'reset') this.#reset();
    else this.#check();
  };

  #check(): void {
    if (!this.#section) return;
    const assessment = assess(this.#section.data.items, this.#answers());
    this.#show(assessment);
    if (assessment.outcome === 'unanswered') return;
    this.#focusNext = '#outcome';
    void this.updateComplete.then(() => this.dispatchEvent(new Event('therapy-check')));
  }

  #reset(): void {
    this.#clear();
    this.#focusNext = 'input';
  }

  #print(): void {
    const {unsure} = this.#answers();
    if (!this.#root || !this.#section || !this.#assessment) return;
    printSummary(this.#root, {assessment: this.#assessment, unsure, section: this.#section});
  }

  readonly #clear = (): void => {
    this.#untick(() => true);
    this.#show(undefined);
  };

  #show(assessment: Assessment | undefined): void {
    this.#assessment = assessment;
    this.requestUpdate();
  }

  #answers(): Answers {
    const ticked = this.#boxes().filter((box) => box.checked);
    const has = (value: string) => ticked.some((box) => box.value === value);
    return {selected: ticked.filter(isItem).map((box) => box.value), unsure: has(unsureValue), none: has(noneValue)};
  }

  #untick(which: (box: HTMLInputElement) => boolean): void {
    for (const box of this.#boxes().filter(which)) box.checked = false;
  }

  #boxes(): HTMLInputElement[] {
    return [...(this.#root?.querySelectorAll('input') ?? [])];
  }
}

function isItem({value}: HTMLInputElement): boolean {
  return value !== noneValue && value !== unsureValue;
}

function alsoCalled(synonyms: readonly string[]): string[] {
  return synonyms.length > 0 ? [`Also: ${synonyms.join(', ')}`] : [];
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-contraindication-checker': TherapyContraindicationChecker;
  }
}
