import * as v from 'valibot';
import {statement, type Statement} from '../guide/statement.js';

/** Every statement in a value, at any depth. */
export function statementsIn(value: unknown): Statement[] {
  if (v.is(statement, value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(statementsIn) : [];
}
