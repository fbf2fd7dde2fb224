/**
 * Resolves when the page has been laid out and painted once more. Observers of sizes, nodes and layout shifts are called with a
 * frame; the first of the two frames may have begun before the caller's change, the second did not.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });
}
