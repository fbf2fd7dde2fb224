import {CSSStyleSheet, HTMLElement, document} from '@lit-labs/ssr-dom-shim';

/*
 * A worker has no DOM, and Lit's build for browsers asks for one as soon as it is imported. So a worker imports this first. Node
 * needs no shim, because Lit's build for Node brings one.
 */
globalThis.HTMLElement ??= HTMLElement;
globalThis.CSSStyleSheet ??= CSSStyleSheet;
globalThis.document ??= Object.assign(document, {createComment: () => ({})});
