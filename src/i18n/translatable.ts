/** Keys whose values are ids, addresses and closed enumerations. They are the same in every language. */
const fixed = new Set([
  ...['id', 'basis', 'section', 'reference', 'condition', 'direction', 'measure', 'better', 'severity', 'grade'],
  ...['currency', 'url', 'letters', 'csl', 'state', 'links'],
]);

/** Keys of lists that hold either ids or items with words of their own. */
const idLists = new Set(['references', 'corrections', 'conditions']);

/** Whether the value under a key holds words; ids, figures, citations and closed enumerations do not. */
export function isTranslatable(key: string, value: unknown): boolean {
  if (key === 'kind') return value !== 'pooled' && value !== 'trial';
  return !fixed.has(key) && !(idLists.has(key) && Array.isArray(value) && typeof value[0] !== 'object');
}
