import {LitElement, render, type PropertyDeclaration, type PropertyValues} from 'lit';
import {AttributeChecks} from './attributes.js';
import {ForeignMutations} from './foreign-mutations.js';
import {readProperty} from './property-values.js';
import {creationScopeOf, registryFor} from './scoped-registries.js';
import {adoptStyles} from './shadow-styles.js';

/**
 * What all elements share. They render on a page only: one that was taken out renders when it comes back. Values that were set
 * meanwhile are not among the changed properties then, so nothing may depend on those.
 */
export abstract class TherapyElement extends LitElement {
  /** @internal */
  declare readonly renderRoot: ShadowRoot;

  protected readonly checks = new AttributeChecks(this);

  readonly #internals = internalsOf(this);
  readonly #foreign = new ForeignMutations();
  #fallback: ChildNode[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  /** A property that is set anew, to the same value too, is checked again. */
  override requestUpdate(...[name, ...more]: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(name, ...more);
    if (name === undefined) return;
    this.checks.forget(String(name));
    super.requestUpdate();
  }

  protected override createRenderRoot(): ShadowRoot {
    const {shadowRootOptions} = this.constructor as typeof TherapyElement;
    const root = this.#internals?.shadowRoot ?? this.attachShadow({...shadowRootOptions, ...registryFor(this)});
    this.renderOptions.creationScope = creationScopeOf(root);
    this.#fallback = this.fallbackIn(root);
    return root;
  }

  /** The content of a root until the first rendering: what a server sent. */
  protected fallbackIn(root: ShadowRoot): ChildNode[] {
    return [...root.childNodes];
  }

  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    const {elementProperties} = this.constructor as typeof TherapyElement;
    for (const [name, options] of elementProperties) {
      if (options.attribute !== false) this.#read(String(name), options);
    }
  }

  /** A property is read as its attribute is read; a wrong value is unset, after a warning. */
  #read(name: string, options: PropertyDeclaration): void {
    const set: unknown = Reflect.get(this, name);
    const {value, expected} = readProperty(set, options);
    if (!Object.is(value, set)) Reflect.set(this, name, value);
    if (expected) this.checks.warn(attributeOf(name, options), set, expected);
  }

  protected override update(changed: PropertyValues): void {
    this.replaceFallback();
    this.#foreign.around(this.renderRoot, () => super.update(changed));
  }

  /** Renders this content in place of what `render()` returns. */
  protected renderInstead(content: unknown): void {
    this.replaceFallback();
    this.#foreign.around(this.renderRoot, () => render(content, this.renderRoot, this.renderOptions));
  }

  /** Removes the content until the first rendering, and gives the root the styles of the element. */
  protected replaceFallback(): void {
    for (const node of this.#fallback.splice(0)) node.remove();
    adoptStyles(this.renderRoot, (this.constructor as typeof TherapyElement).elementStyles);
  }

  /** Sets the one custom state of the element. */
  protected setState(state: string): void {
    this.#internals?.states?.clear();
    this.#internals?.states?.add(state);
  }
}

function attributeOf(name: string, {attribute}: PropertyDeclaration): string {
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** Browsers have all of it; the documents of jsdom and happy-dom have a part. */
type SomeInternals = Partial<ElementInternals> | undefined;

function internalsOf(element: Partial<HTMLElement>): SomeInternals {
  return element.attachInternals?.();
}
