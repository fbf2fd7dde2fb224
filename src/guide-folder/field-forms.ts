import {isList} from './front-matter.js';
import {asId, asNumber, lineOf, splitKey, textOf, type LineForm} from './line-forms.js';
import {emptyPart, type FrontValue, type Line, type Part} from './part.js';
import {addFinding, inField, inItem, noteOffset, type At, type Writing} from './reading.js';

/** How one field of an object stands in a part of a file, in both directions. */
export interface FieldForm<Value> {
  /** Takes from the part what belongs to the field; `undefined` where there is nothing. */
  read(part: Part, at: At, key: string): unknown;
  write(value: Value, part: Part, key: string, writing: Writing): void;
  /** What stands in the file for it, as the reference of the format shows it. */
  shows(key: string): string;
  /** The fields of the objects inside. */
  inner?: Layout;
  /** The name that it has as a heading or as a label. */
  name?(key: string): string;
  kind: 'front' | 'heading' | 'line' | 'label' | 'part';
}

/** Where each field of an object stands. A field of the schema that has no form here does not compile. */
export type LayoutOf<Value> = {readonly [Key in keyof Value]-?: FieldForm<NonNullable<Value[Key]>>};

/** Any layout, for who only reads it. */
export type Layout = Readonly<Record<string, FieldForm<never>>>;

/** Reads an object. What no field takes is named. */
export function readFields(layout: Layout, part: Part, at: At): Record<string, unknown> {
  noteOffset(at, part.offset);
  const fields = Object.entries(layout).map(([key, form]) => [key, form.read(part, inField(at, key), key)] as const);
  refuseRest(layout, part, at);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

/** Writes an object into a part. */
export function writeFields<Value extends object>(
  layout: LayoutOf<Value>,
  value: Value,
  part: Part,
  writing: Writing,
): void {
  for (const key in layout) writeField(layout[key], value[key], part, key, writing);
}

function writeField<Value>(
  form: FieldForm<NonNullable<Value>>,
  value: Value,
  part: Part,
  key: string,
  writing: Writing,
): void {
  if (value !== undefined && value !== null) form.write(value, part, key, writing);
}

function refuseRest(layout: Layout, part: Part, at: At): void {
  const [line] = part.lines;
  if (line) addFinding(at, line.offset, 'is a paragraph or an item too many; nothing takes it here');
  for (const {label = '', offset} of part.labelled) {
    addFinding(
      at,
      offset,
      `has the label "${label}" a second time, or where it is not known; ${allowed(layout, 'label')}`,
    );
  }
  for (const {heading, offset} of part.parts) {
    const words = heading?.words ?? '***';
    addFinding(
      at,
      offset,
      `has the heading "${words}" a second time, or where it is not known; ${allowed(layout, 'part')}`,
    );
  }
}

function allowed(layout: Layout, kind: FieldForm<never>['kind']): string {
  const names = namesOf(layout, kind);
  return names.length > 0 ? `allowed are ${names.join(', ')}` : 'allowed is none';
}

/** The names that the fields of a layout have in a file. */
export function namesOf(layout: Layout, kind: FieldForm<never>['kind']): string[] {
  return Object.entries(layout).flatMap(([key, form]) => {
    if (form.kind !== kind) return [];
    return form.name ? [form.name(key)] : kind === 'label' && form.inner ? namesOf(form.inner, kind) : [];
  });
}

/** "Side effects" for `sideEffects`. */
export function nameOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^(ci|faq)\b/, upperCase);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function upperCase(abbreviation: string): string {
  return abbreviation.toUpperCase();
}

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

function mapFields<From, To>(fields: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, change(value)]));
}

/** The words of the heading. */
export const headingWords: FieldForm<string> = {
  kind: 'heading',
  read({heading}, at) {
    if (!heading) return undefined;
    noteOffset(at, heading.offset);
    if (heading.marks.citations.length > 0 || heading.marks.basis) {
      addFinding(at, heading.offset, 'is a heading, which takes no reference and no mark; write \\[ for a bracket');
    }
    return heading.words === '' ? undefined : heading.words;
  },
  write(words, part) {
    part.heading = {...(part.heading ?? textOf('')), words};
  },
  shows: () => '## Words',
};

/** The one reference that is the heading: `## [10]`. */
export const headingCitation: FieldForm<string> = {
  kind: 'heading',
  read({heading}, at) {
    noteOffset(at, heading?.offset ?? 0);
    const id = heading?.marks.citations[0];
    if (id === undefined || heading?.words) {
      addFinding(at, heading?.offset ?? 0, 'must be the id of a reference in square brackets, such as ## [1]');
    }
    return id === undefined ? undefined : asId(id);
  },
  write(id, part) {
    part.heading = textOf('', {citations: [id], attributes: {}});
  },
  shows: () => '## [1]',
};

/** The id in braces behind the heading; without one, its words make it. */
export const headingId: FieldForm<string> = {
  kind: 'heading',
  read({heading}, at) {
    const given = heading?.marks.attributes['id'];
    noteOffset(at, heading?.offset ?? 0);
    const id = given ?? asId(heading?.words ?? '');
    if (id === '')
      addFinding(at, heading?.offset ?? 0, 'needs an id in braces, such as {#neck-pain}; its words make none');
    return id;
  },
  write: (id, part) => addAttribute(part, 'id', id),
  shows: () => '{#an-id}',
};

/** A word in braces behind the heading, such as `{severity=absolute}`. */
export const headingAttribute: FieldForm<string> = {
  kind: 'heading',
  read({heading}, at, key) {
    noteOffset(at, heading?.offset ?? 0);
    return heading?.marks.attributes[key];
  },
  write: (value, part, key) => addAttribute(part, key, value),
  shows: (key) => `{${key}=word}`,
};

function addAttribute(part: Part, name: string, value: string): void {
  const heading = part.heading ?? textOf('');
  const {marks} = heading;
  part.heading = {...heading, marks: {...marks, attributes: {...marks.attributes, [name]: value}}};
}

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

/** As `readFields`, but what is left belongs to others. */
function readSome(layout: Layout, part: Part, at: At): Record<string, unknown> {
  noteOffset(at, part.offset);
  const fields = Object.entries(layout).map(([key, form]) => [key, form.read(part, inField(at, key), key)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

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
    kind: 'part',
    read(around, at, key) {
      const inside = takePart(around, key);
      if (!inside) return [];
      const values = readLines(form, inside.lines.splice(0), at);
      refuseRest({}, inside, at);
      return values;
    },
    write(values, around, key, writing) {
      if (values.length > 0) addPart(around, key).lines.push(...values.map((value) => form.write(value, writing)));
    },
    shows: (key) => `## ${nameOf(key)} and a list: - ${form.shows}`,
    name: nameOf,
  };
}

/** A heading with the name of the field, and a heading for each object below it. */
export function partOfItems<Value extends object>(layout: LayoutOf<Value>): FieldForm<Value[]> {
  return {
    kind: 'part',
    read(around, at, key) {
      const inside = takePart(around, key);
      if (!inside) return [];
      const values = readItems(layout, inside.parts.splice(0), at);
      refuseRest({}, inside, at);
      return values;
    },
    write(values, around, key, writing) {
      if (values.length === 0) return;
      const inside = addPart(around, key);
      inside.parts.push(...values.map((value) => writeItem(layout, value, inside.level + 1, writing)));
    },
    shows: (key) => `## ${nameOf(key)} and a heading for each`,
    name: nameOf,
    inner: layout,
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

/** A field that a guide may leave out: an empty list is the same as none. */
export function orNone<Value>(form: FieldForm<Value>): FieldForm<Value> {
  return {
    ...form,
    read(around, at, key) {
      const value = form.read(around, at, key);
      return Array.isArray(value) && value.length === 0 ? undefined : value;
    },
  };
}

/** A list that a guide must have: where nothing stands for it, it is empty. */
export function orEmpty<Value>(form: FieldForm<Value[]>): FieldForm<Value[]> {
  return {
    ...form,
    read: (around, at, key) => form.read(around, at, key) ?? [],
    write(values, around, key, writing) {
      if (values.length > 0) form.write(values, around, key, writing);
    },
  };
}

function readLine<Value>(form: LineForm<Value>, line: Line | undefined, at: At): unknown {
  return line && form.read(line, at);
}

function readLines<Value>(form: LineForm<Value>, lines: readonly Line[], at: At): unknown[] {
  return lines.map((line, index) => form.read(line, inItem(at, index)));
}

/** What stands behind a label, and in the list below it. */
function linesIn({text, below, offset}: Line): Line[] {
  return [...(text ? [{...lineOf(text), offset}] : []), ...below];
}

function takeLabelled(from: Part, key: string): Line | undefined {
  const index = from.labelled.findIndex(({label = ''}) => isName(label, key));
  return index < 0 ? undefined : from.labelled.splice(index, 1)[0];
}

function takePart(from: Part, key: string): Part | undefined {
  const index = from.parts.findIndex(({heading}) => heading && isName(heading.words, key));
  return index < 0 ? undefined : from.parts.splice(index, 1)[0];
}

function isName(words: string, key: string): boolean {
  return words.trim().toLowerCase() === nameOf(key).toLowerCase();
}

function addPart(around: Part, key: string): Part {
  const inside = {...emptyPart(around.level + 1), heading: textOf(nameOf(key))};
  around.parts.push(inside);
  return inside;
}
