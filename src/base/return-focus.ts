const openers = new WeakMap<Element, HTMLElement>();

/**
 * Has popovers in a root give the focus back to the button that opened them. Chromium remembers the host of the root instead,
 * which cannot take it. Asked again, it adds nothing.
 */
export function returnFocusIn(root: ShadowRoot): void {
  root.addEventListener('beforetoggle', remember, true);
  root.addEventListener('toggle', giveBack, true);
}

function remember(event: Event): void {
  const {newState, root, popover} = detailsOf(event);
  const focused = root?.activeElement;
  if (!popover || !(focused instanceof HTMLElement)) return;
  if (newState === 'open') openers.set(popover, focused);
  else if (!popover.contains(focused)) openers.delete(popover);
}

/** Chromium takes the focus from what is hidden only later. */
function giveBack(event: Event): void {
  const {newState, root, popover} = detailsOf(event);
  const focused = root?.activeElement ?? null;
  if (!popover || newState !== 'closed' || (focused && !popover.contains(focused))) return;
  openers.get(popover)?.focus({preventScroll: true});
}

/** What an event says about a popover. A disclosure has such events too; in jsdom they are no toggle events. */
function detailsOf(event: Event): {newState?: unknown; root?: ShadowRoot; popover?: Element} {
  const {currentTarget: root, target: popover} = event;
  if (!('newState' in event) || !(root instanceof ShadowRoot)) return {};
  return popover instanceof Element && popover.matches('[popover]') ? {newState: event.newState, root, popover} : {};
}
