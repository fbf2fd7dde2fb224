import {connectLocales} from './locales.js';
import {version} from './version.js';

let warned = false;

/**
 * Registers an element under its tag, once. A second script on the page leaves the first in place: without a word when it is
 * the same release, else with one warning that names both.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  connectLocales();
  const first = customElements.get(tag) as {version?: string} | undefined;
  if (!first) customElements.define(tag, Object.assign(element, {version}));
  else if (first.version !== version && !warned) {
    warned = true;
    console.warn(`<${tag}> ${version}: ${first.version ?? 'another'} is used.`);
  }
}
