import * as v from 'valibot';
import {statement, type Statement} from '../guide/statement.js';

/** Every statement in a value, at any depth. */
export function statementsIn(value: unknown): Statement[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Object.hasOwn(value, 'basis') && v.is(statement, value)) return [value];
  return Object.values(value).flatMap(statementsIn);
}
