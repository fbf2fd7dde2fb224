import {placeholder} from '../guide-file/placeholder.js';
import type {Guide} from '../guide/guide.js';
import type {Finding} from './finding.js';
import {pathTo} from './statements.js';

/** The texts that are still those of a new guide. */
export function placeholderFindings(guide: Guide): Finding[] {
  return placeholdersIn(guide, '').map((where) => ({
    where,
    message: 'still has the words of a new guide; write your own, or delete it',
  }));
}

/** Where they stand in a guide, or in a part of one. */
export function placeholdersIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.startsWith(placeholder) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    placeholdersIn(inner, pathTo(path, key, Array.isArray(value))),
  );
}
