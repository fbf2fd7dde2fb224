/** Elements that a page hides from sight but not from a screen reader have no place of their own. */
const isHidden = (element: Element) => element.closest('.spoken, thead, [popover], svg, dialog:not([open])') !== null;

function inside(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
}

/** The target of a number or a mark is larger than its sign, and lies over the line. */
const withoutTargets = new CSSStyleSheet();
withoutTargets.replaceSync('.citation::after { content: none !important }');

const scrolls = (one: Element) => getComputedStyle(one).overflowX !== 'visible';

/**
 * What stands out of the box of a widget at its sides, or from the box of an element in it, by more than a pixel. Targets count
 * only where they would make something scroll.
 */
export function standingOut(widget: Element): string[] {
  const scrolling = standingOutNow(widget, scrolls);
  const roots = [...new Set(inside(widget.shadowRoot ?? widget).map((one) => one.getRootNode() as ShadowRoot))];
  const sheets = roots.map(({adoptedStyleSheets}) => [...adoptedStyleSheets]);
  for (const root of roots) root.adoptedStyleSheets.push(withoutTargets);
  const others = standingOutNow(widget, (one) => !scrolls(one));
  roots.forEach((root, index) => (root.adoptedStyleSheets = sheets[index] ?? []));
  return [...scrolling, ...others];
}

function standingOutNow(widget: Element, counts: (one: Element) => boolean): string[] {
  const {left, right} = widget.getBoundingClientRect();
  const isOut = (one: Element) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  };
  const isCut = (one: Element) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
  return inside(widget.shadowRoot ?? widget)
    .filter((one) => !isHidden(one) && counts(one) && (isOut(one) || isCut(one)))
    .map(({localName, className, textContent}) => `${localName}.${className} “${textContent?.trim().slice(0, 40)}”`);
}
