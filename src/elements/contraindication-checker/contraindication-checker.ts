import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {buttonStyles} from '../../base/button.styles.js';
import {ClosedRoot} from '../../base/closed-root.js';
import {heading} from '../../base/heading.js';
import {hostStyles, textStyles} from '../../base/host.styles.js';
import {announceOverlays} from '../../base/overlays.js';
import {printSheet} from '../../base/print-sheet.js';
import {keepKeysIn} from '../../base/reader-keys.js';
import {returnFocusIn} from '../../base/return-focus.js';
import {scrollIntoView} from '../../base/scroll-into-view.js';
import {severityIcon} from '../../base/severity-icon.js';
import {alsoAskBox} from '../../base/seek-help.js';
import {about, meanings, popover} from '../../base/sources.js';
import {sectionTitle, type LocalizedSection} from '../../i18n/localized-section.js';
import {severities, tokens} from '../../base/tokens.styles.js';
import {TherapyWidget} from '../../base/widget.js';
import {assess, type Answers, type Assessment} from '../../guide/assess.js';
import {citationsIn} from '../../guide/citation-refs.js';
import {contraindications} from '#guide';
import type {Contraindication} from '../../guide/sections/contraindications.js';
import {severityOf} from '../../guide/severity.js';
import {groupLegends, outcomeHeadings} from './contraindication-checker.messages.js';
import {checkerStyles} from './contraindication-checker.styles.js';
import {outcomeDetails, type OutcomeView} from './outcome-details.js';
import {summarySheet} from './summary-sheet.js';

/** Values of the two boxes that are no item; an id in a guide cannot hold a colon. */
const noneValue = ':none';
const unsureValue = ':unsure';

/** The parts inside the closed root. */
const innerParts =
  'form, group, item, check, also-ask, result, absolute, relative, unsure, none-listed, seek-help, print, reset, citation, mark, source';

/**
 * A reader ticks what applies, presses Check, and gets what the guide lists about it and what to do next. What is ticked never
 * leaves the element: the form and the outcome stand in a closed root of their own, to which nothing leads, the answers live in the
 * boxes alone, and no event or attribute names them. The root around it is closed too, so that a page meets one opaque element.
 *
 * @summary Tick what applies; get what the guide lists, and what to do next
 * @tagname therapy-contraindication-checker
 * @csspart form - The questions.
 * @csspart group - One of the two groups.
 * @csspart item - One row.
 * @csspart check - The Check button.
 * @csspart also-ask - What to ask a doctor about besides the guide's list. Nothing in it can be ticked.
 * @csspart result - The outcome.
 * @csspart absolute - The outcome, when something on the do-not-use list was ticked.
 * @csspart relative - The outcome, when something on the use-with-caution list was ticked.
 * @csspart unsure - The outcome, when only "I'm not sure" was ticked.
 * @csspart none-listed - The outcome, when only "None of these apply" was ticked.
 * @csspart seek-help - The signs after which to seek help.
 * @csspart print - The button that prints a summary.
 * @csspart reset - The button that starts again.
 * @fires {CustomEvent<null>} therapy-check - An outcome is shown. It does not bubble, is not composed, and says nothing else.
 */
export class TherapyContraindicationChecker extends TherapyWidget<'contraindications'> {
  static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};
  static override styles = [hostStyles, buttonStyles, tokens('contraindication-checker', severities), checkerStyles];

  readonly #closed = new ClosedRoot(this, [textStyles, buttonStyles, checkerStyles], innerParts);
  #section: LocalizedSection<'contraindications'> | undefined;
  #assessment: Assessment | undefined;
  #focusNext = '';
  /** The one that it is shown in: a widget can move to another. */
  #window: Window | null = null;

  constructor() {
    super({contraindications});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#window = this.ownerDocument.defaultView;
    this.#window?.addEventListener('pagehide', this.#clear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#window?.removeEventListener('pagehide', this.#clear);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const state = this.stateOf('contraindications');
    if (state.status === 'ready') this.#takeUp(state.section);
  }

  /** Answers to one guide's list say nothing about another's; the same list in another language has the same `marks`. */
  #takeUp(section: LocalizedSection<'contraindications'>): void {
    const before = this.#section;
    this.#section = section;
    if (before?.data === section.data) return;
    const isTranslation = before?.marks === section.marks;
    if (!isTranslation) this.#untick(() => true);
    this.#assessment &&= isTranslation ? assess(section.data.items, this.#answers()) : undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#assessment && this.#closed.root) this.#listen(this.#closed.root);
    if (this.#focusNext) this.#moveTo(this.#closed.root?.querySelector<HTMLElement>(this.#focusNext));
    this.#focusNext = '';
  }

  protected override keepKeys(): void {
    super.keepKeys();
    if (this.#closed.root) keepKeysIn(this.#closed.root);
  }

  /** To the popovers of an outcome. */
  #listen(root: ShadowRoot): void {
    returnFocusIn(root);
    announceOverlays(root);
  }

  /** Moves the focus, and shows as much of the outcome as fits the screen. */
  #moveTo(target: HTMLElement | null | undefined): void {
    target?.focus();
    scrollIntoView(target?.closest('.result'), {block: 'nearest'});
  }

  protected override headingFor(section: LocalizedSection): string {
    return sectionTitle(section, section.msg('Check before you book'));
  }

  protected override renderSection(section: LocalizedSection<'contraindications'>): TemplateResult {
    const {msg} = section;
    return html`<p>
        ${msg('Before you book, check whether any of this applies to you, or to the person you book for.')}
      </p>
      ${this.#closed.render(this.#form(section))}`;
  }

  /** The footer without footnotes: marks stand in the outcome alone, which has its own. */
  protected override renderFooter(section: LocalizedSection<'contraindications'>): TemplateResult | typeof nothing {
    if (this.inArticle) return nothing;
    return html`<footer part="footer">${this.renderAttribution(section)}${this.renderSources(section)}</footer>`;
  }

  #form(section: LocalizedSection<'contraindications'>): TemplateResult {
    const {msg} = section;
    return html`<form part="form" autocomplete="off" @change=${this.#onChange} @submit=${this.#onSubmit}>
      ${this.#group('absolute', section)} ${this.#group('relative', section)}
      <fieldset part="group" class="else">
        <legend>${msg('If nothing above fits')}</legend>
        ${this.#row(noneValue, msg('None of these apply'))} ${this.#row(unsureValue, msg('I’m not sure'))}
      </fieldset>
      <div class="submit ${this.#ticked().length > 0 ? 'ticked' : ''}">
        <p class="quiet">${msg('What you tick stays in this box. It is not sent or stored.')}</p>
        <button part="check" class="button primary">${msg('Check')}</button>
        ${this.#assessment ? nothing : this.#startAgain(section)}
      </div>
      ${this.#outcome(section)} ${this.#alsoAsk(section)}
    </form>`;
  }

  #group(severity: Contraindication['severity'], section: LocalizedSection<'contraindications'>): TemplateResult {
    return html`<fieldset part="group">
      <legend>${section.msg(groupLegends[severity])}</legend>
      ${section.data.items
        .filter((item) => item.severity === severity)
        .map((item) => this.#row(item.id, item.lay, termOf(item, section)))}
    </fieldset>`;
  }

  #row(value: string, lay: string, term?: string): TemplateResult {
    return html`<label part="item" class="row">
      <input
        type="checkbox"
        value=${value}
        aria-labelledby="lay-${value}"
        aria-describedby=${term ? `term-${value}` : nothing}
      />
      <span>
        <b id="lay-${value}">${lay}</b>
        ${term ? html`<span id="term-${value}" class="quiet">${term}</span>` : nothing}
      </span>
    </label>`;
  }

  /** No question, so that it changes no outcome; it shows before and after Check. */
  #alsoAsk(section: LocalizedSection<'contraindications'>): TemplateResult | typeof nothing {
    const {alsoAsk} = section.data;
    return alsoAsk ? alsoAskBox(alsoAsk, section, this.headingLevel + 1) : nothing;
  }

  #outcome(section: LocalizedSection<'contraindications'>): TemplateResult | typeof nothing {
    if (!this.#assessment) return nothing;
    const view = this.#view(section);
    if (!view)
      return html`<p class="ask" role="alert">
        ${section.msg('Tick at least one box. If nothing on the list applies, tick “None of these apply”.')}
      </p>`;
    const {outcome} = view;
    const severity = severityOf(outcome);
    const title = html`${severityIcon(severity)}${section.msg(outcomeHeadings[outcome])}`;
    return html`<section part="result ${outcome}" class="result ${severity}" aria-labelledby="outcome">
      ${heading(this.headingLevel + 1, title, {id: 'outcome', focusable: true})} ${outcomeDetails(view)}
      <div class="actions">
        <button part="print" class="button" value="print">${section.msg('Print summary')}</button>
        ${this.#startAgain(section)}
      </div>
      <div class="cited">${this.#cited(view)} ${meanings(section)}</div>
    </section>`;
  }

  #startAgain({msg}: LocalizedSection): TemplateResult {
    return html`<button part="reset" class="button" value="reset">${msg('Start again')}</button>`;
  }

  /** A number opens a popover of its own root. On paper, the list of sources says the same. */
  #cited({matched, section}: OutcomeView): TemplateResult[] {
    const {seekHelp, origin} = section.data;
    const ids = new Set(citationsIn([matched, seekHelp, origin]).map(({id}) => id));
    return Object.values(section.sources)
      .filter(({id}) => ids.has(id))
      .map((source) => popover(source, section, about(source, section)));
  }

  /** What there is to tell; nothing before something was ticked. */
  #view(section: LocalizedSection<'contraindications'>): OutcomeView | undefined {
    if (!this.#assessment || this.#assessment.outcome === 'unanswered') return undefined;
    const {outcome, matched} = this.#assessment;
    return {outcome, matched, unsure: this.#answers().unsure, section, level: this.headingLevel + 2};
  }

  /** Any change takes the outcome away, since it no longer says what is ticked; "none" and a ticked item exclude each other. */
  readonly #onChange = ({target}: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const {value, checked} = target;
    if (checked && value === noneValue) this.#untick(isItem);
    if (checked && isItem(value)) this.#untick((other) => other === noneValue);
    this.#show(undefined);
  };

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const pressed = event.submitter?.getAttribute('value');
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
    void this.updateComplete.then(() => this.dispatchEvent(new CustomEvent('therapy-check')));
  }

  #reset(): void {
    this.#clear();
    this.#focusNext = 'input';
  }

  #print(): void {
    const view = this.#section && this.#view(this.#section);
    const {root} = this.#closed;
    if (root && view) printSheet(root, summarySheet({...view, level: 3}));
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
    const ticked = this.#ticked();
    return {selected: ticked.filter(isItem), unsure: ticked.includes(unsureValue), none: ticked.includes(noneValue)};
  }

  #ticked(): string[] {
    return this.#boxes().flatMap(({checked, value}) => (checked ? value : []));
  }

  /**
   * By attributes and a reset, never by `checked = …`: session recorders listen to that property of every box, also of those in
   * a closed root.
   */
  #untick(which: (value: string) => boolean): void {
    for (const box of this.#boxes()) box.toggleAttribute('checked', box.checked && !which(box.value));
    this.#closed.root?.querySelector('form')?.reset();
  }

  #boxes(): HTMLInputElement[] {
    return [...(this.#closed.root?.querySelectorAll('input') ?? [])];
  }
}

/** The guide's term, and what else it is called, as one phrase. */
function termOf({term, synonyms}: Contraindication, {msg}: LocalizedSection): string {
  if (synonyms.length === 0) return term;
  return msg('{term}. This includes {words}.', {term, words: synonyms.join(', ')});
}

function isItem(value: string): boolean {
  return value !== noneValue && value !== unsureValue;
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-contraindication-checker': TherapyContraindicationChecker;
  }
}
