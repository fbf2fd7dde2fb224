/** An id that a section cites, and where it does. */
export interface Citation {
  list: 'references' | 'corrections';
  id: string;
  /** Path inside the section: `facts[2].value.references[0]`. */
  path: string;
}

/**
 * Every reference and correction that a section names, at any depth: in `references: []`, `corrections: []` and
 * `reference: ""`.
 */
export function citationsIn(value: unknown, path = ''): Citation[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citationsIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    citationsUnder(key, inner, path === '' ? key : `${path}.${key}`),
  );
}

function citationsUnder(key: string, value: unknown, path: string): Citation[] {
  if (key === 'reference' && typeof value === 'string') return [{list: 'references', id: value, path}];
  if ((key === 'references' || key === 'corrections') && Array.isArray(value)) {
    return value.map((id, index) => ({list: key, id: String(id), path: `${path}[${index}]`}));
  }
  return citationsIn(value, path);
}
