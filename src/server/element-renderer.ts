import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import {ElementRenderer, type RenderInfo} from '@lit-labs/ssr';
import {renderValue} from '@lit-labs/ssr/lib/render-value.js';
import {localeOf} from '../base/locales.js';
import type {TemplateElement} from '../base/template-element.js';

/** What drawing needs of an element, beside what anybody may call. */
type Drawn = TemplateElement & {willUpdate: (changed: Map<PropertyKey, unknown>) => void; render: () => unknown};

type ElementClass = Pick<typeof TemplateElement, 'styles' | 'shadowRootOptions'> & (new () => Drawn);

/**
 * Lets `@lit-labs/ssr` draw these elements into declarative shadow roots, so that a reader has the whole text before any script
 * ran. In the browser the script draws the same into the same root; nothing shows twice, and nothing moves. Import it before the
 * elements, and hand it in: `render(page, {elementRenderers: [TherapyElementRenderer, LitElementRenderer]})`.
 *
 * A language is imported after this, like the elements. Of the page a server knows nothing, so the tag says its `lang`, or a
 * `<therapy-guide>` around it does.
 *
 * A widget inside a `<therapy-guide>` with `src` or `data` is left to the browser, since its guide is not known here; what stands
 * inside its tag shows until then.
 */
export class TherapyElementRenderer extends ElementRenderer {
  static override matchesClass(element: typeof HTMLElement, tag: string): boolean {
    return tag.startsWith('therapy-') && 'styles' in element;
  }

  declare readonly element: Drawn;
  readonly #class: ElementClass;
  #around: readonly HTMLElement[] = [];

  constructor(tag: string) {
    super(tag);
    this.#class = customElements.get(tag) as unknown as ElementClass;
    this.element = Object.defineProperties(
      new this.#class(),
      nowhere(tag, () => this.#around),
    );
  }

  override get shadowRootOptions(): ShadowRootInit {
    return this.#class.shadowRootOptions;
  }

  override attributeChangedCallback(name: string, before: string | null, value: string): void {
    this.element.attributeChangedCallback(name, before, value);
  }

  override renderShadow(info: RenderInfo): ReturnType<ElementRenderer['renderShadow']> {
    const around = info.customElementInstanceStack.flatMap((renderer) => renderer?.element ?? []);
    if (around.some(bringsItsGuide)) return undefined;
    this.#around = [...around, this.element];
    this.element.willUpdate(new Map());
    const styles = [...this.#class.styles, localeOf(this.element).styles ?? ''];
    return ['<style>', styles.join(''), '</style>', () => renderValue(this.element.render(), info)];
  }
}

/** Whether the widgets inside an element show a guide that only the browser will have. */
function bringsItsGuide(element: HTMLElement): boolean {
  return (
    element.localName === 'therapy-guide' && (element.hasAttribute('src') || Reflect.get(element, 'data') !== undefined)
  );
}

/** What the elements ask of the page around them, where there is none. An article holds every other widget. */
function nowhere(tag: string, around: () => readonly HTMLElement[]): PropertyDescriptorMap {
  return {
    localName: {value: tag},
    isConnected: {value: false},
    ownerDocument: {value: {baseURI: 'https://page.invalid/'}},
    closest: {value: (selector: string) => (selector === '[lang]' ? languageAmong(around()) : null)},
    getRootNode: {value: () => ({querySelector: () => around().find(isArticle) ?? null})},
    dispatchEvent: {value: () => true},
  };
}

function isArticle({localName}: HTMLElement): boolean {
  return localName === 'therapy-article';
}

/** The innermost element that says its language; of the page around the widgets, a server knows nothing here. */
function languageAmong(around: readonly HTMLElement[]): HTMLElement | null {
  return [...around].reverse().find((element) => element.hasAttribute('lang')) ?? null;
}
