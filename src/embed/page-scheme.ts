import type {Scheme} from './messages.js';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** The colours of the page at the place of a frame; where it has both, those that the reader prefers. */
export function schemeAt(frame: HTMLIFrameElement): Scheme {
  const {colorScheme} = getComputedStyle(frame);
  const schemes = (colorScheme === 'normal' ? schemesOfPage() : colorScheme).split(' ');
  if (!schemes.includes('dark')) return 'light';
  return schemes.includes('light') && !prefersDark.matches ? 'light' : 'dark';
}

/** What a page says in its head holds for what has no scheme of its own. */
function schemesOfPage(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="color-scheme" i]')?.content.toLowerCase() ?? '';
}

/**
 * Hears when the colours of a page may have changed: the reader's preference, an attribute of a frame or of anything around it, or
 * a style sheet in the head. No event tells of a rule that a script changes.
 */
export class SchemeObserver {
  readonly #onChange: () => void;
  readonly #observer: MutationObserver;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#observer = new MutationObserver(onChange);
    this.#observer.observe(document.head, {attributes: true, childList: true, subtree: true, characterData: true});
    prefersDark.addEventListener('change', onChange);
    document.head.addEventListener('load', onChange, true);
  }

  /** Observes a frame and everything around it, also around the shadow root that it is in. */
  observe(frame: HTMLIFrameElement): void {
    for (let node: Node | null = frame; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
      if (node instanceof Element) this.#observer.observe(node, {attributes: true});
    }
    this.#onChange();
  }
}
