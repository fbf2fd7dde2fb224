import type {Prose, ProseItem, ProsePart} from '../guide/sections/prose.js';
import {orNone} from './absent-fields.js';
import {headingId, headingWords} from './heading-fields.js';
import {writeFields, type FieldForm, type LayoutOf} from './layout.js';
import {rest} from './line-fields.js';
import {items, readItems} from './part-fields.js';
import {statementLine, textOf} from './line-forms.js';
import {emptyPart, type Part} from './part.js';
import type {Writing} from './reading.js';

const item: LayoutOf<ProseItem> = {id: headingId, name: headingWords, about: rest(statementLine, 'paragraph')};

const prosePart: LayoutOf<ProsePart> = {
  title: headingWords,
  paragraphs: rest(statementLine, 'paragraph'),
  items: orNone(items(item)),
};

/** Level of the heading of a part; an item is one below. */
const level = 2;

/**
 * The parts of a prose section. A part begins at its heading; what stands before the first heading is a part without one, and a
 * line of three stars begins another.
 */
export const proseParts: FieldForm<Prose['parts']> = {
  kind: 'part',
  read: (file, at) => readItems(prosePart, takeParts(file), at),
  write: (parts, file, _key, writing) => parts.forEach((one, index) => writePart(one, index, file, writing)),
  shows: () => 'paragraphs, and a heading for each part that has one; *** begins a part without a heading',
  inner: prosePart,
};

function takeParts(file: Part): Part[] {
  const parts = file.parts.splice(0);
  const own = parts.filter((one) => one.level > level);
  const lines = file.lines.splice(0);
  const first = {...emptyPart(level, lines[0]?.offset ?? own[0]?.offset ?? file.offset), lines, parts: own};
  const others = parts.filter((one) => one.level === level);
  return lines.length + own.length > 0 ? [first, ...others] : others;
}

function writePart(one: ProsePart, index: number, file: Part, writing: Writing): void {
  const inside = {...emptyPart(level), ...(one.title !== undefined && {heading: textOf('')})};
  writeFields(prosePart, one, inside, writing);
  const isFirst = index === 0 && one.title === undefined && inside.lines.length + inside.parts.length > 0;
  if (isFirst) file.lines.push(...inside.lines);
  file.parts.push(...(isFirst ? inside.parts : [inside]));
}
