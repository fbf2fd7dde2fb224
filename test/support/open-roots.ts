/**
 * Opens every shadow root that is attached from now on, so that tests can read the checker as a reader does. Import it before
 * the element is defined; the product itself has no such switch.
 */
const attachShadow = Element.prototype.attachShadow;

Element.prototype.attachShadow = function (options) {
  return attachShadow.call(this, {...options, mode: 'open'});
};
