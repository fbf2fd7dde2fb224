declare global {
  interface HTMLElementEventMap {
    /** A widget shows its section of a guide. */
    'therapy-ready': CustomEvent<null>;
    /** Something cannot be shown or used; `detail.message` names what was wrong, where, and what is allowed. */
    'therapy-error': CustomEvent<{message: string}>;
    /** Asks the nearest `<therapy-guide>` to load its guide once more. */
    'therapy-retry': CustomEvent<null>;
    /** A reader is about to leave for `detail.url`; `preventDefault()` keeps the reader here. */
    'therapy-find': CustomEvent<{url: string}>;
    /** A popover of a framed widget opened or closed; `detail.open` says whether one is open. */
    'therapy-overlay': CustomEvent<{open: boolean}>;
    /** The checker shows an outcome. It does not bubble, and says nothing else. */
    'therapy-check': CustomEvent<null>;
  }
}

/** Events that widgets send up to the page. */
export type TherapyEvent = 'therapy-ready' | 'therapy-error' | 'therapy-retry' | 'therapy-find' | 'therapy-overlay';

/** Dispatches one of our events; false when a listener canceled it. */
export function emit<Type extends TherapyEvent>(
  element: HTMLElement,
  type: Type,
  detail?: HTMLElementEventMap[Type]['detail'],
): boolean {
  const cancelable = type === 'therapy-find';
  return element.dispatchEvent(new CustomEvent(type, {bubbles: true, composed: true, cancelable, detail}));
}
