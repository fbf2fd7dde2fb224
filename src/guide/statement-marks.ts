import type {Basis} from './statement.js';

/** What statements in some content rest on, where that is not a source: each has a mark of its own. */
export function marksIn(content: unknown): Basis[] {
  return (['guide', 'project'] satisfies Basis[]).filter((basis) => holdsBasis(content, basis));
}

function holdsBasis(value: unknown, basis: Basis): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => (key === 'basis' ? inner === basis : holdsBasis(inner, basis)));
}
