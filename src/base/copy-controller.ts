import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Msg} from '../i18n/msg.js';
import type {TherapyElement} from './therapy-element.js';

/** Copies texts for a reader. Where the page or its frame does not allow that, shows the text to copy by hand. */
export class CopyController implements ReactiveController {
  readonly #host: TherapyElement;
  #uncopied: string | undefined;
  #selects = false;

  constructor(host: TherapyElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Asks the clipboard to take a text. The host renders afterwards.
   *
   * @returns whether the clipboard took it
   */
  async copy(text: string): Promise<boolean> {
    this.#uncopied = (await isCopied(text)) ? undefined : text;
    this.#selects = true;
    return this.#uncopied === undefined;
  }

  /** A reader then has to press only the keys that copy. */
  hostUpdated(): void {
    if (!this.#selects) return;
    this.#selects = false;
    const box = this.#host.renderRoot.querySelector<HTMLTextAreaElement>('.uncopied textarea');
    box?.focus();
    box?.select();
  }

  /** The text that could not be copied; nothing where it could. */
  render(msg: Msg): TemplateResult | typeof nothing {
    if (this.#uncopied === undefined) return nothing;
    return html`<label class="uncopied"
      >${msg('The text to select and copy')} <textarea readonly rows="4" .value=${this.#uncopied}></textarea>
    </label>`;
  }
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
