/** Keys whose strings are names, addresses and closed words; they are the same in every language. */
const fixed = new Set(
  'id basis section reference condition direction measure better severity grade currency url letters csl state links'.split(
    ' ',
  ),
);

/** Keys of lists that hold names, or else things with words of their own. */
const lists = new Set(['references', 'corrections', 'conditions']);

/**
 * A value with other words: every string that a reader reads goes through `reword`, in the order of the value; ids, figures,
 * citations and closed words stay.
 */
export function mapStrings<Value>(value: Value, reword: (text: string) => string): Value {
  return changed(value, reword) as Value;
}

function changed(value: unknown, reword: (text: string) => string): unknown {
  if (typeof value === 'string') return reword(value);
  if (Array.isArray(value)) return value.map((inner) => changed(inner, reword));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, inner]) => [key, isFixed(key, inner) ? inner : changed(inner, reword)]));
}

function isFixed(key: string, value: unknown): boolean {
  if (key === 'kind') return value === 'pooled' || value === 'trial';
  return fixed.has(key) || (lists.has(key) && Array.isArray(value) && typeof value[0] !== 'object');
}

/** Every string that a reader reads, in the order of the value. */
export function collectStrings(value: unknown): string[] {
  const words: string[] = [];
  mapStrings(value, (text) => (words.push(text), text));
  return words;
}
