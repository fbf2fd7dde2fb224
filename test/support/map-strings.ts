import {isTranslatable} from '../../src/i18n/translatable.js';

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

/** Every translatable string, in the order of the value. */
export function collectStrings(value: unknown): string[] {
  const strings: string[] = [];
  mapStrings(value, (text) => (strings.push(text), text));
  return strings;
}
