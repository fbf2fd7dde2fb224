/** Text of the status line of a form: how many of its boxes are ticked. */
export function status(boxes: Iterable<Element>): string {
  return `${[...boxes].filter((box) => 'checked' in box && box.checked).length} ticked`;
}
