/** Elements that a page hides from sight but not from a screen reader have no place of their own. */
const isHidden = (element: Element) => element.closest('.spoken, thead, [popover], svg, dialog:not([open])') !== null;

function inside(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
}

/** What stands out of the box of a widget at its sides, or from the box of an element in it, by more than a pixel. */
export function standingOut(widget: Element): string[] {
  const {left, right} = widget.getBoundingClientRect();
  const isOut = (one: Element) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  };
  const isCut = (one: Element) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
  return inside(widget.shadowRoot ?? widget)
    .filter((one) => !isHidden(one) && (isOut(one) || isCut(one)))
    .map(({localName, className, textContent}) => `${localName}.${className} “${textContent?.trim().slice(0, 40)}”`);
}
