/**
 * How many columns each item takes.
 *
 * @param wide for each item whether it takes a whole row
 */
export function spansOf(wide: readonly boolean[], columns: number): number[] {
  const spans: number[] = [];
  let used = 0;
  for (const [index, isWide] of wide.entries()) {
    const isLast = index === wide.length - 1 || isWide || wide[index + 1] === true;
    const span = isLast ? columns - used : 1;
    spans.push(span);
    used = (used + span) % columns;
  }
  return spans;
}
