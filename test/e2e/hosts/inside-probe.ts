// The first script of a framed page in a test: tells the page around it again and again what the frame is like.
(() => {
  if (parent === window) return;
  const roots = new WeakMap<Element, ShadowRoot>();
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    return root;
  };

  /** All elements, also in closed roots. */
  function everyElement(parent: ParentNode): Element[] {
    return [...parent.querySelectorAll('*')].flatMap((element) => {
      const root = roots.get(element);
      return root ? [element, ...everyElement(root)] : [element];
    });
  }

  /** What opens something over a widget; by their names in the test. */
  const openers = {
    citation: '.citation:not(.mark)',
    mark: '.mark',
    dialog: '[aria-haspopup="dialog"]',
  };
  /** Where the opener was that was pressed last. */
  let opener = {top: 0, bottom: 0};

  const overlays = () =>
    everyElement(document)
      .filter((one) => one.matches(':popover-open, dialog[open]'))
      .map((one) => ({...boxOf(one), hidesSome: one.scrollHeight > one.clientHeight + 1}));

  function boxOf(element: Element) {
    const {top, bottom, left, right} = element.getBoundingClientRect();
    return {top: top + scrollY, bottom: bottom + scrollY, left, right};
  }

  function state() {
    const widget = document.querySelector('[data-attributes]');
    const {scrollHeight} = document.documentElement;
    const {colorScheme} = getComputedStyle(document.documentElement);
    const height = Math.ceil(widget?.getBoundingClientRect().height ?? 0);
    const ready = widget?.matches(':state(ready)') ?? false;
    const count = Object.entries(openers).map(([name, selector]) => [name, visible(selector).length]);
    const openersSeen = Object.fromEntries(count) as Record<string, number>;
    return {
      height,
      innerHeight,
      innerWidth,
      scrollHeight,
      colorScheme,
      ready,
      openersSeen,
      opener,
      overlays: overlays(),
    };
  }

  /** Presses what fits a selector: the last of them, which is the one furthest down. */
  function press(selector: string): void {
    const last = visible(selector).at(-1);
    if (!(last instanceof HTMLElement)) return;
    opener = boxOf(last);
    last.click();
  }

  const visible = (selector: string) =>
    everyElement(document).filter((one) => one.matches(selector) && one.checkVisibility());

  function act(inside: string): void {
    if (inside !== 'close') return press((Reflect.get(openers, inside) as string | undefined) ?? inside);
    for (const one of everyElement(document)) {
      if (one instanceof HTMLDialogElement && one.open) one.close();
      else if (one instanceof HTMLElement && one.matches(':popover-open')) one.hidePopover();
    }
  }

  addEventListener('message', ({data}: MessageEvent<{to?: string; inside?: string} | null>) => {
    if (data?.to === 'inside' && data.inside) act(data.inside);
  });
  setInterval(() => parent.postMessage({from: 'inside', ...state()}, '*'), 50);
})();
