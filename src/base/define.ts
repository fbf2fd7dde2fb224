import {awaitLateProviders} from './late-providers.js';
import {connectWidgets} from './page-scripts.js';
import {version} from './version.js';

let warned = false;

/**
 * Registers an element under its tag, once. A second script on the page leaves the first in place: without a word when it is
 * the same release, else with one warning that names both.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  connectWidgets();
  if (globalThis.document) awaitLateProviders(document);
  const first = customElements.get(tag);
  if (!first) register(tag, Object.assign(element, {version}));
  else warnOfOther(tag, Reflect.get(first, 'version'));
}

/**
 * A class can be registered under one tag. Where the page has registered ours under another one, a derived class takes this tag. Not
 * by `customElements.getName`, which the document of jsdom lacks.
 */
function register(tag: string, element: CustomElementConstructor): void {
  try {
    customElements.define(tag, element);
  } catch {
    customElements.define(tag, class extends element {});
  }
}

function warnOfOther(tag: string, other: unknown = 'another script'): void {
  if (other === version || warned) return;
  warned = true;
  console.warn(`therapy-guide-widgets ${version} ignored: ${String(other)} already defined <${tag}>.`);
}
