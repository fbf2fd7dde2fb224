import {LitElement, type PropertyValues} from 'lit';
import {AttributeChecks} from './attributes.js';
import {adoptStyles} from './shadow-styles.js';

/**
 * What all elements share. They render on a page only: one that was taken out renders when it comes back. Values that were set
 * meanwhile are not among the changed properties then, so nothing may depend on those.
 */
export abstract class TherapyElement extends LitElement {
  /** @internal */
  declare readonly renderRoot: ShadowRoot;

  protected readonly checks = new AttributeChecks(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, before: string | null, text: string | null): void {
    super.attributeChangedCallback(name, before, text);
    this.checks.forget(name);
    if (before === text) this.requestUpdate();
  }

  /** A root that a server sent is emptied: Lit would render beside what is there. */
  protected override createRenderRoot(): ShadowRoot {
    const {shadowRootOptions} = this.constructor as typeof TherapyElement;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    root.replaceChildren();
    return root;
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override update(changed: PropertyValues): void {
    adoptStyles(this.renderRoot, (this.constructor as typeof TherapyElement).elementStyles);
    super.update(changed);
  }
}
