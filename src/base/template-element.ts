import {render} from 'lit/html.js';

/** How a property meets its attribute: the same name, and its text, unless told. */
export interface PropertyOptions {
  /** Name of the attribute; `false` for a property without one. */
  attribute?: string | false;
  /** Turns the attribute's text into the value. */
  type?: (text: string) => unknown;
  /** What the property holds while nobody set it. */
  default?: unknown;
}

/** Bare Node has no elements; there, the classes can be imported, but not made. */
const Base = globalThis.HTMLElement ?? class {};

const sheets = new WeakMap<typeof TemplateElement, CSSStyleSheet>();

/**
 * An element that draws a Lit template into its shadow root, and draws again when properties changed. It is the part of
 * `LitElement` that these widgets use, under the same names and in a fifth of its bytes. Its root is known to nobody else, so
 * that a closed root stays closed.
 */
export abstract class TemplateElement extends Base {
  static properties: Readonly<Record<string, PropertyOptions>> = {};
  static styles: readonly string[] = [];
  static shadowRootOptions: ShadowRootInit = {mode: 'open'};

  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([name, {attribute = name}]) => {
      TemplateElement.#makeReactive(this.prototype, name);
      return attribute || [];
    });
  }

  readonly #class = this.constructor as typeof TemplateElement;
  readonly #root = this.attachShadow(this.#class.shadowRootOptions);
  readonly #values: Record<string, unknown> = {};
  #changed = new Map<PropertyKey, unknown>();
  #update: Promise<void> | undefined;

  constructor() {
    super();
    for (const name of Object.keys(this.#class.properties)) this.#takeEarly(name);
  }

  /** Comes true when nothing waits to be drawn. */
  get updateComplete(): Promise<boolean> {
    return this.#update?.then(() => this.updateComplete) ?? Promise.resolve(true);
  }

  connectedCallback(): void {
    this.requestUpdate();
  }

  disconnectedCallback(): void {}

  attributeChangedCallback(changed: string, _before: string | null, text: string | null): void {
    for (const [name, {attribute = name, type = String}] of Object.entries(this.#class.properties)) {
      if (attribute === changed) this.#set(name, text === null ? undefined : type(text));
    }
  }

  /** Draws once more, soon, and once for all changes in between. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => this.drawNow());
  }

  /** Before each drawing; `changed` holds what the changed properties were. What it sets is drawn with the rest. */
  protected willUpdate(_changed: Map<PropertyKey, unknown>): void {}

  /** What the root shows. */
  protected abstract render(): unknown;

  /** After each drawing. */
  protected updated(_root: ShadowRoot): void {}

  /** Draws at once what waits to be drawn; an element that is not on the page waits until it is. */
  protected drawNow(): void {
    const drawn = this.isConnected;
    if (drawn) {
      this.willUpdate(this.#changed);
      this.#changed = new Map();
    }
    this.#update = undefined;
    if (drawn) this.#draw();
  }

  #draw(): void {
    if (!this.#root.adoptedStyleSheets[0]) this.#root.adoptedStyleSheets = [sheetOf(this.#class)];
    render(this.render(), this.#root);
    this.updated(this.#root);
  }

  #set(name: string, value: unknown): void {
    const before = this.#values[name];
    if (value === before) return;
    this.#values[name] = value;
    this.#changed.set(name, before);
    this.requestUpdate();
  }

  /** A page may have set a property before the class was there. */
  #takeEarly(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const value: unknown = Reflect.get(this, name);
    Reflect.deleteProperty(this, name);
    this.#set(name, value);
  }

  static #makeReactive(prototype: TemplateElement, name: string): void {
    Object.defineProperty(prototype, name, {
      configurable: true,
      get(this: TemplateElement) {
        return this.#values[name] ?? this.#class.properties[name]?.default;
      },
      set(this: TemplateElement, value: unknown) {
        this.#set(name, value);
      },
    });
  }
}

/** One sheet for all instances of a class. */
function sheetOf(element: typeof TemplateElement): CSSStyleSheet {
  const known = sheets.get(element);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(element.styles.join(''));
  sheets.set(element, sheet);
  return sheet;
}
