/**
 * What the classes of the widgets ask of a page, where there is none: nothing is around them. What they would tell the page is
 * kept.
 */
class Nowhere {
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

globalThis.HTMLElement ??= Nowhere as unknown as typeof HTMLElement;

/** A worker has no document either, but Lit's build for browsers asks for one as soon as it is loaded. */
globalThis.document ??= {createComment: () => ({}), createTreeWalker: () => ({})} as unknown as Document;
