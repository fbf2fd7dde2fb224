/**
 * What the classes of the widgets ask of a page, where there is none: nothing is around them. What they would tell the page is
 * kept.
 */
class DomShim {
  readonly ownerDocument = {baseURI: 'https://page.invalid/'};
  readonly isConnected = false;
  readonly localName = '';
  readonly told: Event[] = [];

  attachShadow(): object {
    return {};
  }

  attachInternals(): object {
    return {states: new Set()};
  }

  closest(): null {
    return null;
  }

  getAttribute(): null {
    return null;
  }

  getRootNode(): object {
    return {querySelector: () => null};
  }

  dispatchEvent(event: Event): boolean {
    this.told.push(event);
    return true;
  }
}

globalThis.HTMLElement ??= DomShim as unknown as typeof HTMLElement;
globalThis.CSSStyleSheet ??= class {} as typeof CSSStyleSheet;

/** A worker has no document and no window either, but Lit's builds for browsers ask for them as soon as they are loaded. */
globalThis.document ??= Object.assign(new EventTarget(), {
  createComment: () => ({}),
  createTreeWalker: () => ({}),
}) as unknown as Document;
if ('importScripts' in globalThis) globalThis.window ??= globalThis as unknown as Window & typeof globalThis;
