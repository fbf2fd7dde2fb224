/** The polyfill has no types of its own; importing it is all that it is for. */
declare module '@webcomponents/scoped-custom-element-registry' {}
