import {render, type CSSResult} from 'lit';
import {ForeignMutations} from './foreign-mutations.js';
import {adoptStyles} from './shadow-styles.js';

/**
 * A closed shadow root on an element of its own, inside the template of its host. Everybody can read the `renderRoot` of a
 * `LitElement`; nothing leads from the element in it to this root. Keep it in a `#private` field.
 */
export class ClosedRoot {
  readonly #host: HTMLElement;
  readonly #styles: readonly CSSResult[];
  readonly #parts: string;
  readonly #foreign = new ForeignMutations();
  #root: ShadowRoot | undefined;

  /**
   * @param styles of what is inside; custom properties and inherited styles come from around it
   * @param parts inside that a page can style, with commas between
   */
  constructor(host: HTMLElement, styles: readonly CSSResult[], parts: string) {
    this.#host = host;
    this.#styles = styles;
    this.#parts = parts;
  }

  /** The root; none before the first rendering. */
  get root(): ShadowRoot | undefined {
    return this.#root;
  }

  /**
   * Renders something into the root.
   *
   * @returns what the template of the host contains: the opaque element; outside a page, where there is nothing to hide from
   *   anybody, the content itself
   */
  render(content: unknown): unknown {
    if (!this.#root && !this.#host.isConnected) return content;
    const root = (this.#root ??= this.#attach());
    adoptStyles(root, this.#styles);
    this.#foreign.around(root, () => render(content, root, {host: this.#host}));
    return root.host;
  }

  #attach(): ShadowRoot {
    const element = this.#host.ownerDocument.createElement('div');
    element.setAttribute('exportparts', this.#parts);
    return element.attachShadow({mode: 'closed'});
  }
}
