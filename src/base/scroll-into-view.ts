/** Scrolls to an element; nowhere in a document that lays nothing out, such as that of jsdom. */
export function scrollIntoView(target: Partial<Element> | null | undefined, options?: ScrollIntoViewOptions): void {
  target?.scrollIntoView?.(options);
}
