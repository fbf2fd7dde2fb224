import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {SectionName} from '../guide/guide.js';
import {shortened} from '../guide/shortened.js';
import type {Basis} from '../guide/statement.js';
import type {LocalizedSection} from '../i18n/localized-section.js';
import {listOf} from './attributes.js';
import {emit} from './emit.js';
import {fallbackStyles} from './fallback.styles.js';
import {afterPaint, allRendered, noteRendering, ownTask} from './first-render.js';
import type {FailedState, PendingState} from './guide-context.js';
import {SectionController, type Bundled, type LocalizedState} from './guide-section.js';
import {heading} from './heading.js';
import {connectedWidgets, localeOf} from './locales.js';
import {announceOverlays} from './overlays.js';
import {keepKeysIn} from './reader-keys.js';
import {returnFocusIn} from './return-focus.js';
import {adoptStyles} from './shadow-styles.js';
import {popovers, sourceList} from './sources.js';
import {footnotes} from './statement.js';
import {TherapyElement} from './therapy-element.js';
import {whenIdle} from './when-idle.js';

const themes = ['auto', 'light', 'dark'] as const;

// With it, the types of the events reach whoever imports an element.
export type {TherapyEvent} from './emit.js';

/** What a disclosure carries besides its content. */
export interface DisclosureLook {
  id?: string;
  /** Whether it is open at first; without it, `expanded` decides. */
  open?: boolean;
}

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
 * @csspart mark - The sign of a statement that rests on no source.
 * @csspart sources - The list of sources, and the control that opens it.
 * @csspart source - One source, in that list or beside its number; or what a mark means.
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
 * @cssproperty [--therapy-inline-size=80em] - Width in a box that fits its content, such as a dialog, a float or a flex item; never more than the room there is.
 */
export abstract class TherapyWidget<Name extends SectionName> extends TherapyElement {
  static override properties: PropertyDeclarations = {
    guide: {},
    heading: {},
    headingLevel: {type: Number, attribute: 'heading-level', useDefault: true},
    theme: {useDefault: true},
    expanded: {type: Boolean},
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

  /**
   * Opens every part that a reader could open, for a page that is about this.
   *
   * @default false
   */
  declare expanded: boolean;

  /**
   * Whether it is in an article, which itself says which guide this is and what the sources are.
   *
   * @internal
   */
  inArticle = false;

  /** Heading for a guide when the host gives none. */
  protected abstract headingFor(section: LocalizedSection<Name>): string;

  /** The marks of what the widget shows; a widget that shows a part of its section has fewer. */
  protected marksOf({marks}: LocalizedSection<Name>): readonly Basis[] {
    return marks;
  }

  /** What the widget shows of its section. */
  protected abstract renderSection(section: LocalizedSection<Name>): unknown;

  readonly #bundled: Bundled<Name>;
  readonly #sections: SectionController<Name>;
  /** Why the last update failed; nothing where it did not. */
  #fault: FailedState | undefined;
  #hasFallback = false;
  #isShown = false;
  #announced: unknown;
  #eager = false;
  #isUsed = false;

  /** @param bundled the sections of the bundled guide that the widget shows, by name */
  constructor(bundled: Bundled<Name>) {
    super();
    this.headingLevel = 2;
    this.theme = 'auto';
    this.expanded = false;
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

  /** Whether to render deferred content, such as that of disclosures; always outside a page, where nothing can follow. */
  protected get eager(): boolean {
    return this.#eager || !this.isConnected;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connectedWidgets.add(this);
    // The same function is added once, however many widgets there are.
    const around = this.getRootNode();
    around.addEventListener('click', TherapyWidget.#onClick, true);
    around.addEventListener('focusin', TherapyWidget.#onFocus, true);
    this.ownerDocument.defaultView?.addEventListener('beforeprint', TherapyWidget.#onBeforePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connectedWidgets.delete(this);
  }

  /** What a server rendered, or a slot for the fallback content inside the tag; either keeps the look that it has. */
  protected override fallbackIn(root: ShadowRoot): ChildNode[] {
    if (!root.hasChildNodes() && this.textContent?.trim()) root.append(this.ownerDocument.createElement('slot'));
    root.lastElementChild?.classList.add('fallback');
    this.#hasFallback = root.hasChildNodes();
    if (this.#hasFallback) adoptStyles(root, [fallbackStyles]);
    return super.fallbackIn(root);
  }

  protected override replaceFallback(): void {
    if (this.#isShown || !this.#hasFallback) super.replaceFallback();
  }

  /** A widget shows once all that wait have rendered, the chapters of an article too, so that the layout of the page shifts once. */
  protected override async scheduleUpdate(): Promise<unknown> {
    if (this.hasUpdated || !this.isConnected) return super.scheduleUpdate();
    const {ownerDocument: page} = this;
    const rendering = this.#renderFirst();
    noteRendering(page, rendering);
    void rendering.then(() => allRendered(page)).then(() => this.#show());
    return rendering;
  }

  /** The first rendering waits until the fallback content is painted, and for a task of its own. */
  async #renderFirst(): Promise<unknown> {
    if (this.#hasFallback) await afterPaint(this.ownerDocument);
    await ownTask();
    return super.scheduleUpdate();
  }

  /** An update that throws shows the fallback content and the reason; the next update renders as usual again. */
  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    this.#fault = undefined;
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    console.error(error);
    const reason = shortened(error instanceof Error ? error.message : String(error));
    this.#fault = {status: 'failed', message: `${this.localName} cannot be rendered: ${reason}`, canRetry: false};
    this.renderInstead(this.renderFallback(this.#fault));
    if (this.#isShown) this.#announce();
  }

  #show(): void {
    if (!this.hasUpdated && !this.#fault) return;
    this.#isShown = true;
    this.replaceFallback();
    this.#announce();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {guideIds} = this.#sections;
    this.checks.expect('guide', this.guide, !this.guide || guideIds.includes(this.guide), listOf(guideIds));
    this.headingLevel = this.checks.oneOf('heading-level', this.headingLevel, [1, 2, 3, 4, 5, 6], 2);
    this.theme = this.checks.oneOf('theme', this.theme, themes, 'auto');
  }

  protected override updated(_changed: PropertyValues): void {
    const {styles} = localeOf(this);
    if (styles) adoptStyles(this.renderRoot, [styles]);
    if (this.#isShown) this.#announce();
  }

  /** Says once what the widget shows. */
  #announce(): void {
    const state = this.#fault ?? this.stateOf(this.sectionName);
    const shown = state.status === 'ready' ? state.section.data : state;
    if (shown === this.#announced) return;
    this.#announced = shown;
    this.setState(state.status);
    if (state.status === 'failed') emit(this, 'therapy-error', {message: state.message});
    if (state.status !== 'ready') return;
    whenIdle(() => this.renderDeferred());
    emit(this, 'therapy-ready');
  }

  /**
   * A part that a reader opens. It is a native `<details>`: a search in the page finds what is in it, and paper shows it. Its content
   * is rendered in idle time, or at once when a reader or a printer asks for it.
   *
   * @param part name of the part
   * @param summary what is inside, and how much
   */
  protected disclosure(
    part: string,
    summary: unknown,
    content: () => unknown,
    {id, open = this.expanded}: DisclosureLook = {},
  ): TemplateResult {
    return html`<details part=${part} id=${id ?? nothing} ?open=${open}>
      <summary>${typeof summary === 'string' ? html`<span>${summary}</span>` : summary}</summary>
      ${open || this.eager ? content() : nothing}
    </details>`;
  }

  /** Renders deferred content at once, before a reader reaches it. */
  protected renderDeferred(): void {
    if (this.#eager) return;
    this.#eager = true;
    this.#renderNow();
  }

  /** Also where the first rendering still waits: a printer or a reader does not. */
  #renderNow(): void {
    this.requestUpdate();
    this.performUpdate();
    this.#show();
  }

  /** Another guide gets nodes of its own: what a reader ticked, typed or opened belongs to the guide that it was for. */
  protected override render(): unknown {
    const state = this.stateOf(this.sectionName);
    if (state.status !== 'ready') return this.renderFallback(state);
    return keyed(state.section.attribution.id, this.renderReady(state.section));
  }

  /** The fallback content, and why there is nothing better. */
  protected renderFallback(state: FailedState | PendingState): TemplateResult {
    const {tag, msg} = localeOf(this);
    return html`<div part="base" class="base ${this.theme}" lang=${tag}>
      <slot></slot>
      ${state.status === 'pending' ? html`<p class="wait">${msg('Loading the guide…')}</p>` : this.renderFailure(state)}
    </div>`;
  }

  /** Why the section cannot be shown, and a retry where that can help. */
  protected renderFailure({message, canRetry}: FailedState): TemplateResult {
    const {msg} = localeOf(this);
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
  protected renderFooter(section: LocalizedSection<Name>): TemplateResult | typeof nothing {
    if (this.inArticle) return popovers(section, this.#isUsed);
    return html`<footer part="footer">
      ${footnotes({...section, marks: this.marksOf(section)})}${this.renderAttribution(section)}${this.renderSources(section)}
    </footer>`;
  }

  /** The list of sources, and what opens beside a number or a mark; empty until a reader uses the widget. */
  protected renderSources(section: LocalizedSection<Name>): TemplateResult {
    const count = Object.keys(section.sources).length;
    const list = () => this.disclosure('sources', section.msg('Sources ({count})', {count}), () => sourceList(section));
    return html`${count > 0 ? list() : nothing}${popovers(section, this.#isUsed)}`;
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

  #onUse(): void {
    if (this.#isUsed) return;
    this.#isUsed = true;
    this.#eager = true;
    returnFocusIn(this.renderRoot);
    announceOverlays(this.renderRoot);
    this.#renderNow();
  }

  /** The focus is inside, so the keys that a reader uses there are the reader's. */
  protected keepKeys(): void {
    keepKeysIn(this.renderRoot);
  }

  static readonly #onFocus = (event: Event): void => {
    for (const one of event.composedPath()) if (one instanceof TherapyWidget) one.keepKeys();
  };

  /** Before a click, from a keyboard too, opens a disclosure or a source. */
  static readonly #onClick = (event: Event): void => {
    for (const one of event.composedPath()) if (one instanceof TherapyWidget) one.#onUse();
  };

  /** Paper shows what a reader has not opened. */
  static readonly #onBeforePrint = ({currentTarget}: Event): void => {
    for (const one of connectedWidgets)
      if (one instanceof TherapyWidget && one.ownerDocument.defaultView === currentTarget) one.renderDeferred();
  };
}
