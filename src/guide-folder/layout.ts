import type {Part} from './part.js';
import {addFinding, inField, noteOffset, type At, type Writing} from './reading.js';

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
  const fields = readSome(layout, part, at);
  refuseRest(layout, part, at);
  return fields;
}

/** As `readFields`, but what is left belongs to others. */
export function readSome(layout: Layout, part: Part, at: At): Record<string, unknown> {
  noteOffset(at, part.offset);
  const fields = Object.entries(layout).map(([key, form]) => [key, form.read(part, inField(at, key), key)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

export function refuseRest(layout: Layout, part: Part, at: At): void {
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

/** "Side effects" for `sideEffects`. */
export function nameOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^(ci|faq)\b/, upperCase);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function upperCase(abbreviation: string): string {
  return abbreviation.toUpperCase();
}

export function isName(words: string, key: string): boolean {
  return words.trim().toLowerCase() === nameOf(key).toLowerCase();
}
