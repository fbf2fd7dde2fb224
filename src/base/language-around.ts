const observers = new WeakMap<() => void, MutationObserver>();

/**
 * The `lang` of an element, else of the nearest element around it, through shadow roots.
 *
 * @param onChange called when a `lang` changes in one of these trees from now on
 */
export function languageAround(element: Element, onChange: () => void): string | undefined {
  const root = element.getRootNode();
  observe(root, onChange);
  const lang = element.closest('[lang]')?.getAttribute('lang');
  if (lang !== null && lang !== undefined) return lang;
  return 'host' in root ? languageAround(root.host as Element, onChange) : undefined;
}

/** One observer for all trees. Observing a tree again changes nothing. There is none outside a page. */
function observe(root: Node, onChange: () => void): void {
  if (!globalThis.MutationObserver) return;
  const observer = observers.get(onChange) ?? new MutationObserver(onChange);
  observers.set(onChange, observer);
  observer.observe(root, {subtree: true, attributeFilter: ['lang']});
}
