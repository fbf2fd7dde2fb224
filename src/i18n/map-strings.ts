/** Keys whose values are ids, addresses and closed enumerations. They are the same in every language. */
const fixed = new Set([
  ...['id', 'basis', 'section', 'reference', 'condition', 'direction', 'measure', 'better', 'severity', 'grade'],
  ...['currency', 'url', 'letters', 'csl', 'state', 'links'],
]);

/** Keys of lists that hold either ids or items with words of their own. */
const idLists = new Set(['references', 'corrections', 'conditions']);

/** A value in which every translatable string is replaced, in the order of the value. */
export function mapStrings<Value>(value: Value, replace: (text: string) => string): Value {
  return mapped(value, replace) as Value;
}

function mapped(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((inner) => mapped(inner, replace));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, isTranslatable(key, inner) ? mapped(inner, replace) : inner]),
  );
}

/** Whether the value under a key holds words; ids, figures, citations and closed enumerations do not. */
export function isTranslatable(key: string, value: unknown): boolean {
  if (key === 'kind') return value !== 'pooled' && value !== 'trial';
  return !fixed.has(key) && !(idLists.has(key) && Array.isArray(value) && typeof value[0] !== 'object');
}

/** Every translatable string, in the order of the value. */
export function collectStrings(value: unknown): string[] {
  const strings: string[] = [];
  mapStrings(value, (text) => (strings.push(text), text));
  return strings;
}
