import {statement} from '../../src/guide/statement.js';
import type {Schema} from './schema-parts.js';

/** A value that shows the form of a schema: one item in each list, and every field that may be there. */
export function exampleOf(schema: Schema, field = ''): unknown {
  const {type, wrapped, item, entries, value, options = []} = schema;
  if (schema === statement) return {text: 'A statement.', basis: 'source', references: ['1']};
  if (type === 'optional' && wrapped) return exampleOf(wrapped, field);
  if (type === 'array' && item) return [exampleOf(item, field)];
  if (type === 'record' && value) return {'an-aspect': exampleOf(value)};
  if (type === 'object' && entries) {
    return Object.fromEntries(Object.entries(entries).map(([key, inner]) => [key, exampleOf(inner, key)]));
  }
  if (type === 'picklist' || type === 'union')
    return typeof options[0] === 'object' ? exampleOf(options[0]) : options[0];
  if (type === 'number') return 1;
  if (type === 'boolean') return true;
  return words[field] ?? (isId(schema) ? 'an-id' : 'Words');
}

/** Words that say more than "Words". */
const words: Readonly<Record<string, string>> = {
  reference: '1',
  references: '1',
  currency: 'USD',
  language: 'en',
  country: 'US',
  version: '1.0.0',
  checked: '2026-11-29',
  accessed: '2026-11-29',
  section: '1',
  url: 'https://register.example/',
  condition: 'a-condition',
  conditions: 'a-condition',
};

/** Whether a text must be an id. */
export function isId({pipe = []}: Schema): boolean {
  return pipe.some(
    ({requirement}) => requirement instanceof RegExp && requirement.test('a-b') && !requirement.test('A'),
  );
}
