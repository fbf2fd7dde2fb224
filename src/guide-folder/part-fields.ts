import {
  isName,
  nameOf,
  readFields,
  refuseRest,
  writeFields,
  type FieldForm,
  type Layout,
  type LayoutOf,
} from './layout.js';
import {readLines} from './line-fields.js';
import {textOf, type LineForm} from './line-forms.js';
import {emptyPart, type Part} from './part.js';
import {inItem, type At, type Writing} from './reading.js';

/** A heading with the name of the field, and an object below it. */
export function part<Value extends object>(layout: LayoutOf<Value>): FieldForm<Value> {
  return {
    kind: 'part',
    read(around, at, key) {
      const inside = takePart(around, key);
      return inside && readFields(layout, inside, at);
    },
    write(value, around, key, writing) {
      writeFields(layout, value, addPart(around, key), writing);
    },
    shows: (key) => `## ${nameOf(key)}`,
    name: nameOf,
    inner: layout,
  };
}

/** A heading with the name of the field, and its values as lines below it. */
export function partOfLines<Value>(form: LineForm<Value>): FieldForm<Value[]> {
  return {
    ...partOfValues<Value>(
      (inside, at) => readLines(form, inside.lines.splice(0), at),
      (value, inside, writing) => inside.lines.push(form.write(value, writing)),
    ),
    shows: (key) => `## ${nameOf(key)} and a list: - ${form.shows}`,
  };
}

/** A heading with the name of the field, and a heading for each object below it. */
export function partOfItems<Value extends object>(layout: LayoutOf<Value>): FieldForm<Value[]> {
  return {
    ...partOfValues<Value>(
      (inside, at) => readItems(layout, inside.parts.splice(0), at),
      (value, inside, writing) => inside.parts.push(writeItem(layout, value, inside.level + 1, writing)),
    ),
    shows: (key) => `## ${nameOf(key)} and a heading for each`,
    inner: layout,
  };
}

/** What both have in common: a part that is there only where it has values, and in which nothing else stands. */
function partOfValues<Value>(
  readFrom: (inside: Part, at: At) => unknown[],
  writeInto: (value: Value, inside: Part, writing: Writing) => void,
): Omit<FieldForm<Value[]>, 'shows'> {
  return {
    kind: 'part',
    read(around, at, key) {
      const inside = takePart(around, key);
      if (!inside) return [];
      const values = readFrom(inside, at);
      refuseRest({}, inside, at);
      return values;
    },
    write(values, around, key, writing) {
      if (values.length === 0) return;
      const inside = addPart(around, key);
      for (const value of values) writeInto(value, inside, writing);
    },
    name: nameOf,
  };
}

/** A heading for each object. */
export function items<Value extends object>(layout: LayoutOf<Value>): FieldForm<Value[]> {
  return {
    kind: 'part',
    read: (around, at) => readItems(layout, around.parts.splice(0), at),
    write: (values, around, _key, writing) =>
      void around.parts.push(...values.map((value) => writeItem(layout, value, around.level + 1, writing))),
    shows: () => 'a heading for each',
    inner: layout,
  };
}

/** Reads the objects of a list, each from its heading. */
export function readItems(layout: Layout, parts: readonly Part[], at: At): unknown[] {
  return parts.map((one, index) => readFields(layout, one, inItem(at, index)));
}

/** Writes an object as a heading with what stands below it. */
export function writeItem<Value extends object>(
  layout: LayoutOf<Value>,
  value: Value,
  level: number,
  writing: Writing,
): Part {
  const inside = {...emptyPart(level), heading: textOf('')};
  writeFields(layout, value, inside, writing);
  return inside;
}

function takePart(from: Part, key: string): Part | undefined {
  const index = from.parts.findIndex(({heading}) => heading && isName(heading.words, key));
  return index < 0 ? undefined : from.parts.splice(index, 1)[0];
}

function addPart(around: Part, key: string): Part {
  const inside = {...emptyPart(around.level + 1), heading: textOf(nameOf(key))};
  around.parts.push(inside);
  return inside;
}
