/** The frames of a page, also those in open shadow roots. */
export class FramesInPage {
  readonly #onFound: (frame: HTMLIFrameElement) => void;
  readonly #observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({addedNodes}) => [...addedNodes])) {
      if (node instanceof Element) this.#watch(node);
    }
  });

  /** @param onFound called for each frame that is found, and again whenever a page has loaded in it */
  constructor(onFound: (frame: HTMLIFrameElement) => void) {
    this.#onFound = onFound;
    this.#watchTree(document);
  }

  /**
   * The frame that shows a window. An open root that was attached late is told by no event, so it is looked for here.
   */
  frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
    const frame = framesIn(document).find(({contentWindow}) => contentWindow === source);
    if (frame) this.#follow(frame);
    return frame;
  }

  #watchTree(root: Document | ShadowRoot): void {
    this.#observer.observe(root, {childList: true, subtree: true});
    for (const frame of root.querySelectorAll('iframe')) this.#found(frame);
    for (const inner of rootsIn(root)) this.#watchTree(inner);
  }

  #watch(element: Element): void {
    if (element instanceof HTMLIFrameElement) this.#found(element);
    for (const frame of element.querySelectorAll('iframe')) this.#found(frame);
    for (const root of [element.shadowRoot, ...rootsIn(element)]) if (root) this.#watchTree(root);
  }

  #found(frame: HTMLIFrameElement): void {
    this.#follow(frame);
    this.#onFound(frame);
  }

  /** The same listener is added once. */
  #follow(frame: HTMLIFrameElement): void {
    frame.addEventListener('load', this.#onLoad);
  }

  readonly #onLoad = ({currentTarget}: Event): void => {
    if (currentTarget instanceof HTMLIFrameElement) this.#onFound(currentTarget);
  };
}

/** Every frame of a root and of the open roots in it. */
function framesIn(root: Document | ShadowRoot): HTMLIFrameElement[] {
  return [...root.querySelectorAll('iframe'), ...rootsIn(root).flatMap(framesIn)];
}

function rootsIn(parent: ParentNode): ShadowRoot[] {
  return [...parent.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
}
