import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {SectionName} from '../guide/guide.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import type {Msg} from '../i18n/msg.js';
import {listOf} from './attributes.js';
import {emit} from './emit.js';
import {SectionController, type Bundled, type LocalizedState} from './guide-section.js';
import {heading} from './heading.js';
import {connectedWidgets, localeOf} from './locales.js';
import {adoptStyles} from './shadow-styles.js';
import {sources} from './sources.js';
import {footnotes} from './statement.js';
import {TherapyElement} from './therapy-element.js';

const themes = ['auto', 'light', 'dark'] as const;

// With it, the types of the events reach whoever imports an element.
export type {TherapyEvent} from './emit.js';

/** The colour schemes a host can ask for; `auto` follows the page. */
export type Theme = (typeof themes)[number];

/**
 * What every widget of a guide shares: which guide, its heading, its theme, its three states, its footer.
 *
 * @slot - What shows until the widget has something better: before the script runs, while a guide loads, and when it fails.
 * @slot note - The host's own words; shown in a box that says they are this website's and not part of the guide.
 * @csspart base - The whole widget.
 * @csspart heading - Its title.
 * @csspart body - What it shows of the guide.
 * @csspart footer - Guide, version, date, "not medical advice" and sources.
 * @csspart imprint - Guide, version, date, and "not medical advice".
 * @csspart citation - A reference number.
 * @csspart sources - The control that opens the list of sources.
 * @csspart source - One source.
 * @cssState pending - The guide is on its way.
 * @cssState ready - The section shows.
 * @cssState failed - The section cannot be shown; the fallback content and the reason do.
 * @fires {CustomEvent<null>} therapy-ready - The section shows.
 * @fires {CustomEvent<{message: string}>} therapy-error - Something is wrong; `detail.message` says what, where, and what is allowed.
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
export abstract class TherapyWidget<Name extends SectionName> extends TherapyElement {
  static override properties: PropertyDeclarations = {
    guide: {},
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level', useDefault: true},
    theme: {useDefault: true},
  };

  /** Id of a bundled guide. Without it, the nearest `<therapy-guide>` decides, else the guide built into the script. */
  declare guide: string | undefined;

  /** Replaces the title. */
  declare heading: string | undefined;

  /**
   * Level of the title, 1 to 6; headings inside follow from it.
   *
   * @default 2
   */
  declare headingLevel: number;

  /**
   * `auto` follows the page's `color-scheme`; `light` and `dark` do not.
   *
   * @default 'auto'
   */
  declare theme: Theme;

  /** Heading for a guide when the host gives none. */
  protected abstract headingFor(section: LocalizedSection<Name>): string;

  /** What the widget shows of its section. */
  protected abstract renderSection(section: LocalizedSection<Name>): unknown;

  readonly #internals = this.attachInternals();
  readonly #bundled: Bundled<Name>;
  readonly #sections: SectionController<Name>;
  #shown: unknown;
  #eager = false;

  /** @param bundled the sections of the bundled guide that the widget shows, by name */
  constructor(bundled: Bundled<Name>) {
    super();
    this.headingLevel = 2;
    this.theme = 'auto';
    this.#bundled = bundled;
    this.#sections = new SectionController<Name>(this, bundled);
  }

  /** Which of its sections the widget shows. */
  protected get sectionName(): Name {
    return Object.keys(this.#bundled)[0] as Name;
  }

  /** What there is to show of a section. */
  protected stateOf(name: Name): LocalizedState<Name> {
    return this.#sections.state(name);
  }

  /** Whether to render deferred content, such as that of popovers; always outside a page, where nothing can follow. */
  protected get eager(): boolean {
    return this.#eager || !this.isConnected;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connectedWidgets.add(this);
    // The same function is added once, however many widgets there are.
    this.getRootNode().addEventListener('click', TherapyWidget.#onClick, true);
    this.ownerDocument.defaultView?.addEventListener('beforeprint', TherapyWidget.#onBeforePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connectedWidgets.delete(this);
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const {guideIds} = this.#sections;
    this.checks.expect('guide', this.guide, !this.guide || guideIds.includes(this.guide), listOf(guideIds));
    this.headingLevel = this.checks.oneOf('heading-level', this.headingLevel, [1, 2, 3, 4, 5, 6], 2);
    this.theme = this.checks.oneOf('theme', this.theme, themes, 'auto');
  }

  protected override updated(_changed: PropertyValues): void {
    const {styles} = localeOf(this);
    if (styles) adoptStyles(this.renderRoot, [styles]);
    const state = this.stateOf(this.sectionName);
    const shown = state.status === 'ready' ? state.section.data : state;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#internals.states.clear();
    this.#internals.states.add(state.status);
    if (state.status === 'ready') emit(this, 'therapy-ready');
    if (state.status === 'failed') emit(this, 'therapy-error', {message: state.message});
  }

  /** Renders deferred content at once, before a reader reaches it. */
  protected renderDeferred(): void {
    if (this.#eager) return;
    this.#eager = true;
    this.requestUpdate();
    this.performUpdate();
  }

  protected override render(): unknown {
    const state = this.stateOf(this.sectionName);
    if (state.status === 'ready') return this.renderReady(state.section);
    const {tag, msg} = localeOf(this);
    return html`<div part="base" class="base ${this.theme}" lang=${tag}>
      <slot></slot>
      ${state.status === 'pending' ? html`<p class="wait">${msg('Loading the guide…')}</p>` : this.#failure(state, msg)}
    </div>`;
  }

  #failure({message, canRetry}: {message: string; canRetry: boolean}, msg: Msg): TemplateResult {
    return html`<div role="status">
      <p>${msg('This part of the guide cannot be shown: ')}<span lang="en">${message}.</span></p>
      ${
        canRetry
          ? html`<button class="close" @click=${() => emit(this, 'therapy-retry')}>${msg('Try again')}</button>`
          : nothing
      }
    </div>`;
  }

  /** The whole widget around its section: title, section, the host's note, footer. */
  protected renderReady(section: LocalizedSection<Name>): TemplateResult {
    return html`<section part="base" class="base ${this.theme}" lang=${section.language} aria-labelledby="heading">
      ${this.renderHeading(section)}
      <div part="body" class="body" lang=${section.attribution.language}>${this.renderSection(section)}</div>
      <slot name="note"></slot>
      ${this.renderFooter(section)}
    </section>`;
  }

  protected renderHeading(section: LocalizedSection<Name>): unknown {
    return heading(this.headingLevel, this.heading || this.headingFor(section), {
      id: 'heading',
      part: 'heading',
    });
  }

  /** Which guide, how old its check is, what it is not, and its sources. It has no off switch. */
  protected renderFooter(section: LocalizedSection<Name>): TemplateResult {
    return html`<footer part="footer">
      ${footnotes(section)}${this.renderAttribution(section)}${sources(section, this.eager)}
    </footer>`;
  }

  /** Guide, version, date of the last check, and what this is not. */
  protected renderAttribution({
    msg,
    attribution: {name, version, language, checkedInWords: date, staleFrom, notice},
  }: LocalizedSection<Name>): TemplateResult {
    const stale = new Date(staleFrom) < new Date();
    return html`<p part="imprint">
        ${msg('{name} guide, version {version}. Last checked {date}.', {name, version, date})}
        <b>${msg('Not medical advice.')}</b> <span lang=${language}>${notice}</span>
      </p>
      ${
        stale
          ? html`<p><b>${msg('This check is more than 18 months old. Newer studies may say otherwise.')}</b></p>`
          : nothing
      }`;
  }

  /** Before a click, from a keyboard too, opens a source. */
  static readonly #onClick = (event: Event): void => {
    for (const one of event.composedPath()) if (one instanceof TherapyWidget) one.renderDeferred();
  };

  /** Paper shows what a reader has not opened. */
  static readonly #onBeforePrint = ({currentTarget}: Event): void => {
    for (const one of connectedWidgets)
      if (one instanceof TherapyWidget && one.ownerDocument.defaultView === currentTarget) one.renderDeferred();
  };
}
