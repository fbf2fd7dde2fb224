/** Fields in which a reader writes or chooses: every key says something there. */
const fields = 'select, textarea, input:not([type="checkbox"], [type="radio"])';

/** What a reader presses or scrolls, and where a press leads the focus before the key goes up. */
const controls = 'a, button, input, select, summary, textarea, dialog, [tabindex]';

/** Keys that press, open, choose or scroll. */
const controlKeys = [' ', 'Enter', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/** Keys that write nothing: the page may close with Escape, and hold the focus with Tab. */
const pageKeys = /^(Escape|Tab|F\d+|Shift|Control|Alt|AltGraph|Meta|CapsLock)$/;

/**
 * Keeps the keys that a reader uses in a root from the page around it. A page that binds single keys, such as "s" or "/", leaves
 * its own fields alone, but sees of a field in a shadow root the host only, and would take the key for itself.
 */
export function keepKeysIn(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) root.addEventListener(type, keep);
}

function keep(event: Event): void {
  const {target, currentTarget: root} = event;
  if (!(event instanceof KeyboardEvent) || !(target instanceof Element) || isShortcut(event)) return;
  // What the page put into a slot is its own.
  if (target.getRootNode() === root && isUsed(event.key, target)) event.stopPropagation();
}

/** With AltGr, some keyboards write. */
function isShortcut(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
}

function isUsed(key: string, target: Element): boolean {
  if (target.matches(fields)) return !pageKeys.test(key);
  return controlKeys.includes(key) && target.closest(controls) !== null;
}
