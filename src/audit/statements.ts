import type {Statement} from '../guide/statement.js';

/** A statement of a guide, with its path. */
export interface PlacedStatement extends Pick<
  Statement,
  'text' | 'section' | 'references' | 'corrections' | 'unchecked'
> {
  path: string;
  basis: string;
}

/** Every statement inside a value, with its path. */
export function statementsIn(value: unknown, path: string): PlacedStatement[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isStatement(value)) return [{...value, path}];
  return Object.entries(value).flatMap(([key, inner]) => statementsIn(inner, pathTo(path, key, Array.isArray(value))));
}

function isStatement(value: object): value is Statement {
  return 'text' in value && 'basis' in value;
}

/** The path of what stands under a key, or at an index. */
export function pathTo(path: string, key: string, inArray: boolean): string {
  if (inArray) return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}
