import {ContextProvider} from '@lit/context';
import {css, html, type PropertyDeclarations, type PropertyValues} from 'lit';
import {addedGuideIds} from '../../base/added-guides.js';
import {listOf} from '../../base/attributes.js';
import {emit, type TherapyEvent} from '../../base/emit.js';
import {directoryContext, guideContext, type GuideOnPage} from '../../base/guide-context.js';
import {connectedWidgets} from '../../base/locales.js';
import {SubscribedContext} from '../../base/subscribed-context.js';
import {TherapyElement} from '../../base/therapy-element.js';
import {attribution} from '#guide/attribution';
import {parseGuide} from '../../guide/parse-guide.js';
import {sameForAll, issueText, statesOf} from './section-states.js';
import {loadGuide} from './load-guide.js';

export type {TherapyEvent} from '../../base/emit.js';

/**
 * Says which guide the widgets inside it show, in which language, and where their practitioner finders look. It has no box of
 * its own. `src` is the only thing in the whole library that ever makes a request.
 *
 * @summary Nothing of its own: it says which guide the widgets inside it show
 * @tagname therapy-guide
 * @slot - The widgets, and anything else.
 * @fires {CustomEvent<null>} therapy-ready - A guide from `src` or `data` was read.
 * @fires {CustomEvent<{message: string}>} therapy-error - A guide, or parts of it, cannot be used; `detail.message` names each path.
 */
export class TherapyGuide extends TherapyElement {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  static override properties: PropertyDeclarations = {
    guide: {},
    src: {},
    directory: {},
    data: {attribute: false},
  };

  /** Id of a bundled guide. */
  declare guide: string | undefined;

  /** Address of a guide in the published schema; loaded once, without credentials. */
  declare src: string | undefined;

  /** Default `href` of the practitioner finders inside. */
  declare directory: string | undefined;

  /** A guide as an object; comes before `src`. */
  declare data: unknown;

  readonly #outerGuide = new SubscribedContext(this, guideContext);
  readonly #outerDirectory = new SubscribedContext(this, directoryContext);
  readonly #guideInside = new ContextProvider(this, {context: guideContext, initialValue: 'bundled'});
  readonly #directoryInside = new ContextProvider(this, {context: directoryContext});
  #own: GuideOnPage | undefined;
  /** The data, address and guide that the provider has read last. */
  #chosen: readonly unknown[] = [];
  #loading: AbortController | undefined;

  constructor() {
    super();
    this.addEventListener('therapy-retry', this.#retry);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    connectedWidgets.add(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    connectedWidgets.delete(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const guideIds = [attribution.id, ...addedGuideIds()];
    this.checks.expect('guide', this.guide, !this.guide || guideIds.includes(this.guide), listOf(guideIds));
    const chosen = [this.data, this.src, this.guide, addedGuideIds().length];
    if (this.isConnected && chosen.some((one, index) => one !== this.#chosen[index])) {
      this.#chosen = chosen;
      this.#choose();
    }
    this.#guideInside.setValue(this.#own ?? this.#outerGuide.value ?? 'bundled');
    this.#directoryInside.setValue(this.directory ?? this.#outerDirectory.value);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  #choose(): void {
    this.#loading?.abort();
    if (this.data !== undefined && this.data !== null) this.#read(this.data, false);
    else if (this.src) void this.#load(this.src);
    else this.#own = this.#named();
  }

  /** The guide that the attribute `guide` names, where the page has it. */
  #named(): GuideOnPage | undefined {
    if (this.guide === attribution.id) return 'bundled';
    return this.guide && addedGuideIds().includes(this.guide) ? {id: this.guide} : undefined;
  }

  async #load(src: string): Promise<void> {
    const loading = (this.#loading = new AbortController());
    this.#own = sameForAll({status: 'pending'});
    try {
      const value = await loadGuide(src, loading.signal);
      if (!loading.signal.aborted) this.#read(value, true);
    } catch (error) {
      if (!loading.signal.aborted) this.#fail(error, true);
    }
    this.requestUpdate();
  }

  #read(value: unknown, canRetry: boolean): void {
    try {
      const guide = parseGuide(value);
      this.#own = statesOf(guide, canRetry);
      if (guide.issues.length > 0)
        this.#emitAfterUpdate('therapy-error', {message: guide.issues.map(issueText).join('; ')});
      else this.#emitAfterUpdate('therapy-ready');
    } catch (error) {
      this.#fail(error, canRetry);
    }
  }

  #fail(error: unknown, canRetry: boolean): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#own = sameForAll({status: 'failed', message, canRetry});
    this.#emitAfterUpdate('therapy-error', {message});
  }

  /** Tells the page once the widgets inside know. */
  #emitAfterUpdate<Type extends TherapyEvent>(type: Type, detail?: HTMLElementEventMap[Type]['detail']): void {
    void this.updateComplete.then(() => emit(this, type, detail));
  }

  readonly #retry = (event: Event): void => {
    if (!this.src || this.data) return;
    event.stopPropagation();
    this.#choose();
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'therapy-guide': TherapyGuide;
  }
}
