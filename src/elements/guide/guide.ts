import {ContextConsumer, ContextProvider} from '@lit/context';
import {css, html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {TherapyErrorEvent, TherapyReadyEvent} from '../../base/events.js';
import {directoryContext, guideContext, type GuideOnPage} from '../../base/guide-context.js';
import {warnOfAttribute} from '../../base/warn.js';
import {about} from '../../guide/craniosacral-therapy.js';
import {parseGuide} from '../../guide/parse-guide.js';
import {loadGuide} from './load-guide.js';

/**
 * Says which guide the widgets inside it show, in which language, and where their practitioner finders look. It has no box of
 * its own. `src` is the only thing in the whole library that ever makes a request.
 *
 * @tagname therapy-guide
 * @slot - The widgets, and anything else.
 * @fires {TherapyReadyEvent} therapy-ready - A guide from `src` or `data` was read.
 * @fires {TherapyErrorEvent} therapy-error - A guide, or parts of it, cannot be used; `detail.message` names each path.
 */
export class TherapyGuide extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Id of a bundled guide. */
  @property() guide: string | undefined;

  /** Address of a guide in the published schema; loaded once, without credentials. */
  @property() src: string | undefined;

  /** Default `href` of the practitioner finders inside. */
  @property() directory: string | undefined;

  /** A guide as an object; comes before `src`. */
  @property({attribute: false}) data: unknown;

  readonly #outerGuide = new ContextConsumer(this, {context: guideContext, subscribe: true});
  readonly #outerDirectory = new ContextConsumer(this, {context: directoryContext, subscribe: true});
  readonly #guideInside = new ContextProvider(this, {context: guideContext, initialValue: {status: 'bundled'}});
  readonly #directoryInside = new ContextProvider(this, {context: directoryContext});
  #own: GuideOnPage | undefined;
  #loading: AbortController | undefined;

  constructor() {
    super();
    this.addEventListener('therapy-retry', this.#retry);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('guide')) this.#checkGuide();
    if (changed.has('data') || changed.has('src') || changed.has('guide')) this.#choose();
    this.#guideInside.setValue(this.#own ?? this.#outerGuide.value ?? {status: 'bundled'});
    this.#directoryInside.setValue(this.directory ?? this.#outerDirectory.value);
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  #checkGuide(): void {
    if (!this.guide || this.guide === about.id) return;
    warnOfAttribute(this, 'guide', this.guide, `"${about.id}"`);
    this.guide = undefined;
  }

  #choose(): void {
    this.#loading?.abort();
    if (this.data !== undefined && this.data !== null) this.#read(this.data, false);
    else if (this.src) void this.#load(this.src);
    else this.#own = this.guide ? {status: 'bundled'} : undefined;
  }

  async #load(src: string): Promise<void> {
    const loading = new AbortController();
    this.#loading = loading;
    this.#own = {status: 'pending'};
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
      this.#own = {status: 'ready', guide};
      const faults = guide.issues.map(({path, message}) => `${path}: ${message}`);
      this.#tell(faults.length > 0 ? new TherapyErrorEvent(faults.join('; ')) : new TherapyReadyEvent());
    } catch (error) {
      this.#fail(error, canRetry);
    }
  }

  #fail(error: unknown, canRetry: boolean): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#own = {status: 'failed', message, canRetry};
    this.#tell(new TherapyErrorEvent(message));
  }

  /** Tells the page once the widgets inside know. */
  #tell(event: Event): void {
    void this.updateComplete.then(() => this.dispatchEvent(event));
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
