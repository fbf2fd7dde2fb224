/** Keys whose strings are names, addresses and closed words; they are the same in every language. */
const fixed = new Set(
  'id basis section references reference corrections condition conditions direction kind measure better severity grade currency url letters csl'.split(
    ' ',
  ),
);

/**
 * A value with other words: every string that a reader reads goes through `reword`, in the order of the value; ids, figures,
 * citations and closed words stay.
 */
export function reworded<Value>(value: Value, reword: (text: string) => string): Value {
  if (typeof value === 'string') return reword(value) as Value;
  if (Array.isArray(value)) return (value as unknown[]).map((inner) => reworded(inner, reword)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    isFixed(key, inner) ? inner : reworded(inner, reword),
  ]);
  return Object.fromEntries(entries) as Value;
}

/** A list of conditions may be names alone, or conditions with words of their own. */
function isFixed(key: string, value: unknown): boolean {
  return fixed.has(key) && !(Array.isArray(value) && typeof value[0] === 'object');
}

/** Every string that a reader reads, in the order of the value. */
export function wordsIn(value: unknown): string[] {
  const words: string[] = [];
  reworded(value, (text) => (words.push(text), text));
  return words;
}
