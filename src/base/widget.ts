import {html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import type {Section, SectionName} from '../guide/guide.js';
import {dayInWords, isStale, staleAfterMonths} from '../guide/freshness.js';
import type {About} from '../guide/sections/about.js';
import {TherapyErrorEvent, TherapyReadyEvent, TherapyRetryEvent} from './events.js';
import {heading} from './heading.js';
import {hostStyles} from './host.styles.js';
import {SectionController, type Bundled, type SectionState} from './section-controller.js';
import {sources} from './sources.js';
import {legend} from './statement.js';
import {warnOfAttribute} from './warn.js';

const themes = ['auto', 'light', 'dark'] as const;

/** The colour schemes a host can ask for; `auto` follows the page. */
export type Theme = (typeof themes)[number];

/**
 * What every widget of a guide shares: which guide, its heading, its theme, its three states, its footer.
 *
 * @slot - What shows until the widget has something better: before the script runs, while a guide loads, and when it fails.
 * @slot note - The host's own words; shown in a box that says they are not part of the guide.
 * @csspart base - The whole widget.
 * @csspart heading - Its title.
 * @csspart body - What it shows of the guide.
 * @csspart note - The box around the host's own words.
 * @csspart footer - Guide, version, date, "not medical advice" and sources.
 * @csspart citation - A reference number.
 * @csspart sources - The control that opens the list of sources.
 * @csspart source - One source.
 * @cssState pending - The guide is on its way.
 * @cssState ready - The section shows.
 * @cssState failed - The section cannot be shown; the fallback content and the reason do.
 * @fires {TherapyReadyEvent} therapy-ready - The section shows.
 * @fires {TherapyErrorEvent} therapy-error - Something is wrong; `detail.message` says what, where, and what is allowed.
 * @cssproperty [--therapy-accent=light-dark(#0b5c6b, #7fd0de)] - What can be clicked. Each token also has a form for one widget, such as `--therapy-quick-facts-accent`.
 * @cssproperty [--therapy-accent-text=light-dark(#fff, #06252b)] - Text on the accent.
 * @cssproperty [--therapy-surface=light-dark(#fff, #16191b)] - Background.
 * @cssproperty [--therapy-surface-raised=light-dark(#f4f6f6, #22272a)] - Background of boxes and popovers.
 * @cssproperty [--therapy-text=light-dark(#1b2224, #eceff0)] - Text.
 * @cssproperty [--therapy-text-muted=light-dark(#51595c, #b0b8bb)] - Labels and footers.
 * @cssproperty [--therapy-border=light-dark(#d5dbdc, #3d4548)] - Hairlines.
 * @cssproperty [--therapy-focus=light-dark(#0a4fd0, #9cc0ff)] - Focus outline.
 * @cssproperty [--therapy-severity-absolute=light-dark(#9b1c1c, #ffb3ad)] - "Do not use".
 * @cssproperty [--therapy-severity-relative=light-dark(#7a3e00, #ffc78a)] - "Use with caution".
 * @cssproperty [--therapy-severity-unsure=light-dark(#4b3a8c, #cdc1ff)] - "Ask first".
 * @cssproperty [--therapy-severity-neutral=light-dark(#3f4a4e, #c3ccd0)] - Nothing selected; never reassuring.
 * @cssproperty [--therapy-radius=6px] - Corners.
 * @cssproperty [--therapy-space=0.25em] - One step of space.
 * @cssproperty [--therapy-font=inherit] - Font family.
 * @cssproperty [--therapy-font-size=max(16px, 1em)] - Size of running text.
 * @cssproperty [--therapy-shadow=none] - Shadow of the widget.
 */
export abstract class TherapyWidget<Name extends SectionName> extends LitElement {
  static override styles: CSSResultGroup = hostStyles;

  /** Id of a bundled guide. Without it, the nearest `<therapy-guide>` decides, else the guide built into the script. */
  @property() guide: string | undefined;

  /** Replaces the title. */
  @property() heading: string | undefined;

  /** Level of the title, 1 to 6; headings inside follow from it. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** `auto` follows the page's `color-scheme`; `light` and `dark` do not. */
  @property() theme: Theme = 'auto';

  /** Heading for a guide when the host gives none. */
  protected abstract headingFor(about: About): string;

  /** What the widget shows of its section. */
  protected abstract renderSection(section: Section<Name>, about: About): unknown;

  readonly #internals = this.attachInternals();
  readonly #section: SectionController<Name>;
  #shown: SectionState<Name> | undefined;

  constructor(name: Name, bundled: Bundled<Name>) {
    super();
    this.#section = new SectionController<Name>(this, name, bundled);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('headingLevel')) this.#checkHeadingLevel();
    if (changed.has('theme')) this.#checkTheme();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {state} = this.#section;
    if (state === this.#shown) return;
    this.#shown = state;
    this.#internals.states.clear();
    this.#internals.states.add(state.status);
    if (state.status === 'ready') this.dispatchEvent(new TherapyReadyEvent());
    if (state.status === 'failed') this.dispatchEvent(new TherapyErrorEvent(state.message));
  }

  protected override render(): unknown {
    const {state} = this.#section;
    if (state.status === 'ready') return this.renderReady(state.section, state.about);
    return html`<div part="base" class="base ${this.theme}">
      <slot></slot>
      ${state.status === 'pending' ? html`<p class="wait quiet">Loading the guide…</p>` : this.#renderFailure(state)}
    </div>`;
  }

  /** The whole widget around its section: title, section, the host's note, footer. */
  protected renderReady(section: Section<Name>, about: About): TemplateResult {
    return html`<section part="base" class="base ${this.theme}" lang=${about.language} aria-labelledby="heading">
      ${heading(this.headingLevel, this.heading || this.headingFor(about), {id: 'heading', part: 'heading'})}
      <div part="body" class="body">${this.renderSection(section, about)}</div>
      ${this.renderNote()} ${this.renderFooter(section, about)}
    </section>`;
  }

  /** The host's own words, marked as such. The stylesheet shows the box once there are words in it. */
  protected renderNote(): TemplateResult {
    return html`<aside part="note" class="note" aria-label="Note from this website">
      <p class="quiet">From this website, not part of the guide:</p>
      <slot name="note"></slot>
    </aside>`;
  }

  /** Which guide, how old its check is, what it is not, and its sources. It has no off switch. */
  protected renderFooter(section: Section<Name>, about: About): TemplateResult {
    return html`<footer part="footer" class="footer">
      ${legend(section.data)}${this.renderImprint(about)}${sources(section)}
    </footer>`;
  }

  /** Guide, version, date of the last check, and what this is not. */
  protected renderImprint({name, version, checked, language}: About): TemplateResult {
    const stale = `This check is more than ${staleAfterMonths} months old. Newer studies may say otherwise.`;
    return html`<p>
        ${name} guide, version ${version}. Last checked
        <time datetime=${checked}>${dayInWords(checked, language)}</time>. <b>Not medical advice.</b>
      </p>
      ${isStale(checked, new Date()) ? html`<p class="stale">${stale}</p>` : nothing}`;
  }

  #renderFailure({message, canRetry}: {message: string; canRetry: boolean}): TemplateResult {
    return html`<div class="failure" role="status">
      <p>This part of the guide cannot be shown: ${message}.</p>
      ${canRetry ? html`<button type="button" class="plain" @click=${this.#retry}>Try again</button>` : nothing}
    </div>`;
  }

  readonly #retry = (): void => {
    this.dispatchEvent(new TherapyRetryEvent());
  };

  #checkHeadingLevel(): void {
    if (Number.isInteger(this.headingLevel) && this.headingLevel >= 1 && this.headingLevel <= 6) return;
    warnOfAttribute(this, 'heading-level', this.getAttribute('heading-level') ?? this.headingLevel, 'a whole number from 1 to 6');
    this.headingLevel = 2;
  }

  #checkTheme(): void {
    if (themes.includes(this.theme)) return;
    warnOfAttribute(this, 'theme', this.theme, '"auto", "light" or "dark"');
    this.theme = 'auto';
  }
}
