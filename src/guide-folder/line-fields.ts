import {isName, nameOf, readFields, readSome, writeFields, type FieldForm, type LayoutOf} from './layout.js';
import {lineOf, splitKey, type LineForm} from './line-forms.js';
import {emptyPart, type Line, type Part} from './part.js';
import {inField, inItem, type At} from './reading.js';

/** The next paragraph, or the next item. */
export function next<Value>(form: LineForm<Value>): FieldForm<Value> {
  return {
    kind: 'line',
    read: (part, at) => readLine(form, part.lines.shift(), at),
    write: (value, part, _key, writing) => void part.lines.push({...form.write(value, writing), form: 'paragraph'}),
    shows: () => form.shows,
  };
}

/** All paragraphs and items that are left. */
export function rest<Value>(form: LineForm<Value>, written: Line['form']): FieldForm<Value[]> {
  return {
    kind: 'line',
    read: (part, at) => readLines(form, part.lines.splice(0), at),
    write: (values, part, _key, writing) =>
      void part.lines.push(...values.map((value) => ({...form.write(value, writing), form: written}))),
    shows: () => (written === 'item' ? `- ${form.shows}` : form.shows),
  };
}

/** All items that are left, each with its key: "`what` Resting". */
export function byKey<Value>(form: LineForm<Value>): FieldForm<Record<string, Value>> {
  return {
    kind: 'line',
    read: (part, at) => Object.fromEntries(part.lines.splice(0).map((line) => readByKey(form, line, at))),
    write: (values, part, _key, writing) =>
      void part.lines.push(...Object.entries(values).map(([key, value]) => ({...form.write(value, writing), key}))),
    shows: () => `- \`an-id\` ${form.shows}`,
  };
}

function readByKey<Value>(form: LineForm<Value>, line: Line, at: At): [string, unknown] {
  const {key, rest: others} = splitKey(line, at);
  return [key, form.read(others, inField(at, key))];
}

/** An item with a label: `- **Why:** …`. */
export function labelled<Value>(form: LineForm<Value>): FieldForm<Value> {
  return {
    kind: 'label',
    read: (part, at, key) => readLine(form, takeLabelled(part, key), at),
    write: (value, part, key, writing) => void part.labelled.push({...form.write(value, writing), label: nameOf(key)}),
    shows: (key) => `- **${nameOf(key)}:** ${form.shows}`,
    name: nameOf,
  };
}

/** An item with a label, and its values in a list below it; one value may stand behind the label. */
export function labelledList<Value>(form: LineForm<Value>): FieldForm<Value[]> {
  return {
    ...labelled(form),
    read(part, at, key) {
      const line = takeLabelled(part, key);
      return line && readLines(form, linesIn(line), at);
    },
    write(values, part, key, writing) {
      const below = values.map((value) => form.write(value, writing));
      if (below.length > 0) part.labelled.push({...lineOf(), label: nameOf(key), below});
    },
    shows: (key) => `- **${nameOf(key)}:** and a list below it: - ${form.shows}`,
  };
}

/** An item with a label and an object: its first line behind the label, its list below. */
export function labelledPart<Value extends object>(layout: LayoutOf<Value>): FieldForm<Value> {
  return {
    kind: 'label',
    read(part, at, key) {
      const line = takeLabelled(part, key);
      return line && readFields(layout, {...emptyPart(0, line.offset), lines: linesIn(line)}, at);
    },
    write(value, part, key, writing) {
      const inside = emptyPart(0);
      writeFields(layout, value, inside, writing);
      const [first = lineOf(), ...below] = inside.lines;
      part.labelled.push({...first, form: 'item', label: nameOf(key), below});
    },
    shows: (key) => `- **${nameOf(key)}:** and a list below it`,
    name: nameOf,
    inner: layout,
  };
}

/** An object whose fields stand among those of the object around it. */
export function among<Value extends object>(layout: LayoutOf<Value>): FieldForm<Value> {
  return {
    kind: 'label',
    read: (part, at) => readSome(layout, part, at),
    write: (value, part, _key, writing) => writeFields(layout, value, part, writing),
    shows: () => '',
    inner: layout,
  };
}

/** What stands behind a label, and in the list below it. */
function linesIn({text, below, offset}: Line): Line[] {
  return [...(text ? [{...lineOf(text), offset}] : []), ...below];
}

function takeLabelled(from: Part, key: string): Line | undefined {
  const index = from.labelled.findIndex(({label = ''}) => isName(label, key));
  return index < 0 ? undefined : from.labelled.splice(index, 1)[0];
}

function readLine<Value>(form: LineForm<Value>, line: Line | undefined, at: At): unknown {
  return line && form.read(line, at);
}

export function readLines<Value>(form: LineForm<Value>, lines: readonly Line[], at: At): unknown[] {
  return lines.map((line, index) => form.read(line, inItem(at, index)));
}
