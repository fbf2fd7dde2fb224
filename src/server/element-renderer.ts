import {LitElementRenderer, type RenderInfo} from '@lit-labs/ssr';
import {localeOf} from '../base/locales.js';

/**
 * Lets `@lit-labs/ssr` render these elements into declarative shadow roots, so that a reader has the whole text before any script
 * ran. In the browser the script renders the same into the same root; nothing shows twice, and nothing moves. Hand it in:
 * `render(page, {elementRenderers: [TherapyElementRenderer, LitElementRenderer]})`. It does not matter which is imported first, this
 * or the elements.
 *
 * Of the page a server knows nothing, so the tag says its `lang`, or a `<therapy-guide>` around it does.
 *
 * A widget inside a `<therapy-guide>` with `src` or `data` is left to the browser, since its guide is not known here; what stands
 * inside its tag shows until then.
 */
export class TherapyElementRenderer extends LitElementRenderer {
  static override matchesClass(element: typeof HTMLElement, tag = ''): boolean {
    return tag.startsWith('therapy-') && LitElementRenderer.matchesClass(element);
  }

  #around: readonly HTMLElement[] = [];

  constructor(tag: string) {
    super(tag);
    Object.defineProperties(
      this.element,
      pageShim(() => this.#around),
    );
  }

  /** Updates the element when it is rendered: only then it is known what is around it. */
  override connectedCallback(): void {}

  override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
    this.#around = info.customElementInstanceStack.flatMap((renderer) => renderer?.element ?? []);
    if (this.#around.some(bringsItsGuide)) return undefined;
    super.connectedCallback();
    const {styles} = localeOf(this.element);
    const rendered = super.renderShadow(info);
    return styles && rendered ? ['<style>', styles, '</style>', ...rendered] : rendered;
  }
}

/** Whether the widgets inside an element show a guide that only the browser will have. */
function bringsItsGuide(element: HTMLElement): boolean {
  if (element.localName !== 'therapy-guide') return false;
  return element.hasAttribute('src') || ('data' in element && element.data !== undefined);
}

/** What the elements ask of the page around them, where there is none. An article holds every other widget. */
function pageShim(around: () => readonly HTMLElement[]): PropertyDescriptorMap {
  return {
    ownerDocument: {value: {baseURI: 'https://page.invalid/'}},
    closest: {value: (selector: string) => (selector === '[lang]' ? languageAmong(around()) : null)},
    getRootNode: {value: () => ({querySelector: () => around().find(isArticle) ?? null})},
  };
}

function isArticle({localName}: HTMLElement): boolean {
  return localName === 'therapy-article';
}

/** The innermost element that says its language. */
function languageAmong(around: readonly HTMLElement[]): HTMLElement | null {
  return [...around].reverse().find((element) => element.hasAttribute('lang')) ?? null;
}
