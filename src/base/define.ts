/**
 * Registers an element under its tag, once. A second script on the page, or a second copy of this one, leaves the first
 * in place and says nothing.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  customElements.define(tag, element);
}
