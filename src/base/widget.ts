import {html, type TemplateResult} from 'lit/html.js';
import type {SectionName} from '../guide/guide.js';
import type {Msg} from '../i18n/msg.js';
import {oneOf} from './attributes.js';
import {emit} from './emit.js';
import {SectionController, type Bundled, type LocalizedState} from './guide-section.js';
import {heading} from './heading.js';
import {localeOf, connectedWidgets} from './locales.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {fillSources, sources} from './sources.js';
import {footnotes} from './statement.js';
import {still} from './still.js';
import {TemplateElement} from './template-element.js';

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
 * @cssproperty [--therapy-content-visibility=auto] - `visible` for a page that measures widgets before a reader is near them; until then a browser lays out none.
 */
export abstract class TherapyWidget<Name extends SectionName> extends TemplateElement {
  static override properties: typeof TemplateElement.properties = {
    guide: {},
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level', default: 2},
    theme: {default: 'auto'},
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
  readonly #guide: SectionController<Name>;
  #shown: unknown;
  #wanted = false;

  /** @param bundled the sections of the bundled guide that the widget shows, by name */
  constructor(bundled: Bundled<Name>) {
    super();
    this.#bundled = bundled;
    this.#guide = new SectionController<Name>(this, bundled);
  }

  /** Which of its sections the widget shows. */
  protected get sectionName(): Name {
    return Object.keys(this.#bundled)[0] as Name;
  }

  /** What there is to show of a section. */
  protected stateOf(name: Name): LocalizedState<Name> {
    return this.#guide.state(name);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#guide.connect();
    // One listener for all widgets: the same function is added once.
    const page = this.ownerDocument.defaultView;
    for (const type of ['click', 'beforeprint']) page?.addEventListener(type, TherapyWidget.#complete, true);
  }

  override disconnectedCallback(): void {
    this.#guide.disconnect();
  }

  protected override willUpdate(_changed: Map<PropertyKey, unknown>): void {
    this.guide = oneOf(this, 'guide', this.guide, [this.#bundled[this.sectionName].attribution.id], undefined);
    this.headingLevel = oneOf(this, 'heading-level', this.headingLevel, [1, 2, 3, 4, 5, 6], 2);
    this.theme = oneOf(this, 'theme', this.theme, themes, 'auto');
  }

  protected override updated(root: ShadowRoot): void {
    const state = this.stateOf(this.sectionName);
    localeOf(this).adoptStyles?.(root);
    const section = state.status === 'ready' && state.section;
    if (this.#wanted && section) fillSources(root, section);
    const shown = section ? section.data : state;
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#show(state.status);
    if (section) emit(this, 'therapy-ready');
    if (state.status === 'failed') emit(this, 'therapy-error', {message: state.message});
  }

  /**
   * Says its state; and that it is far, so that a browser leaves out what nobody is near. Browsers do so only from the second frame
   * on, and what is near would jump there: what is in view says so before the first.
   */
  #show(status: string): void {
    const {states} = this.#internals;
    states.clear();
    states.add(status);
    states.add('far');
    requestAnimationFrame(() => {
      const {top, bottom} = this.getBoundingClientRect();
      if (top < innerHeight && bottom > 0) states.delete('far');
    });
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

  /** Whether what nobody sees at first is drawn too, such as what a popover says: outside a page, nothing can follow later. */
  protected get isComplete(): boolean {
    return this.#wanted || !this.isConnected;
  }

  /** Draws what nobody saw until now, before a reader comes to it. */
  protected complete(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    this.drawNow();
  }

  /**
   * A part of the widget in which nobody listens, shared by all widgets that show the same; when it changes, all of it is drawn anew.
   *
   * @param shape what decides how it looks, besides the section
   */
  protected still<Part extends LocalizedSection>(
    section: Part,
    draw: (section: Part) => unknown,
    ...shape: unknown[]
  ): TemplateResult {
    const kind = [this.localName, draw.name, section.language, ...shape];
    return still(section.data, String(kind), () => draw.call(this, section));
  }

  /** The whole widget around its section: title, section, the host's note, footer. */
  protected renderReady(section: LocalizedSection<Name>): TemplateResult {
    return html`<section part="base" class="base ${this.theme}" lang=${section.language} aria-labelledby="heading">
      ${this.renderHeading(section)}
      <div part="body" class="body" lang=${section.attribution.language}>${this.renderSection(section)}</div>
      <slot name="note"></slot>
      ${this.still(section, (shown) => this.renderFooter(shown))}
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
      ${footnotes(section)}${this.renderAttribution(section)}${sources(section, !this.isConnected)}
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
      ${stale ? html`<p><b>${msg('This check is more than 18 months old. Newer studies may say otherwise.')}</b></p>` : ''}`;
  }

  #failure({message, canRetry}: {message: string; canRetry: boolean}, msg: Msg): TemplateResult {
    return html`<div role="status">
      <p>${msg('This part of the guide cannot be shown: ')}<span lang="en">${message}.</span></p>
      ${canRetry ? html`<button class="close" @click=${() => emit(this, 'therapy-retry')}>${msg('Try again')}</button>` : ''}
    </div>`;
  }

  /**
   * Before a click, from a keyboard too, opens a source, and before paper shows all of them. A widget with a closed root is in the
   * path of a click as one element.
   */
  static readonly #complete = (event: Event): void => {
    const among = event.type === 'click' ? event.composedPath() : connectedWidgets;
    for (const one of among) if (one instanceof TherapyWidget) one.complete();
  };
}
