/** Every shadow root of the page, closed ones too: the box to tick may be in one. */
export const shadowRoots: ShadowRoot[] = [];

export function recordShadowRoots(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- It is called with its element below.
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    shadowRoots.push(root);
    return root;
  };
}
