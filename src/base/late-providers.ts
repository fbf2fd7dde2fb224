import {ContextProvider} from '@lit/context';
import {directoryContext, guideContext} from './guide-context.js';

const prepared = new WeakSet<Document>();

/**
 * Lets widgets come before their `<therapy-guide>`: the document itself answers those that have none, and hands them over to a
 * provider that comes later. (A `ContextRoot` would do the same, but keeps an entry for every element that ever asked.)
 */
export function awaitLateProviders(page: Document): void {
  if (prepared.has(page)) return;
  prepared.add(page);
  for (const context of [guideContext, directoryContext]) new ContextProvider(page.documentElement, {context});
}
