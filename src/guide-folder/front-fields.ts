import {isList} from './front-matter.js';
import type {FieldForm} from './layout.js';
import {asNumber} from './line-forms.js';
import type {FrontValue} from './part.js';
import {noteOffset} from './reading.js';

export const frontWords = front<string>(
  (value) => value,
  (words) => words,
  'words',
);

/** A few words by name. */
export const frontTexts = front<Record<string, string>>(
  (value) => value,
  (texts) => texts,
  '{name: words}',
);

/** A few numbers by name. */
export const frontNumbers = front<Record<string, number>>(
  (value) => (typeof value === 'object' && !isList(value) ? mapFields(value, asNumber) : value),
  (numbers) => mapFields(numbers, (number) => (Object.is(number, -0) ? '-0' : String(number))),
  '{name: 12}',
);

/** A fixed field at the start of the file, with numbers where the guide has numbers. */
function front<Value>(toGuide: (value: FrontValue) => unknown, toFile: (value: Value) => FrontValue, example: string) {
  const form: FieldForm<Value> = {
    kind: 'front',
    read({front: fields}, at, key) {
      const value = fields && Object.hasOwn(fields.values, key) ? fields.values[key] : undefined;
      for (const [path, offset] of fields?.offsets ?? []) {
        if (path === key || path.startsWith(`${key}.`))
          noteOffset({...at, path: at.path + path.slice(key.length)}, offset);
      }
      return value === undefined ? undefined : toGuide(value);
    },
    write(value, part, key) {
      const {values = {}, offsets = new Map<string, number>()} = part.front ?? {};
      part.front = {values: {...values, [key]: toFile(value)}, offsets};
    },
    shows: (key) => `${key}: ${example}`,
    name: (key) => key,
  };
  return form;
}

function mapFields<From, To>(fields: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));
}
