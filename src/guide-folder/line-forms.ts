import type {Statement} from '../guide/statement.js';
import type {Line, Marks, Text} from './part.js';
import {noMarks} from './part.js';
import {addFinding, noteOffset, takesSection, type At, type Writing} from './reading.js';

/** How a value stands in one line, in both directions. */
export interface LineForm<Value> {
  /** The value, unchecked; `undefined` where the line holds none. */
  read(line: Line, at: At): unknown;
  write(value: Value, writing: Writing): Line;
  /** The line as the reference of the format shows it. */
  shows: string;
}

/** A statement: its words, its references, and the mark of what it rests on. */
export const statementLine: LineForm<Statement> = {
  read: (line, at) => (checkLine(line, at) ? readStatement(line.text, at) : undefined),
  write: (statement, writing) => lineOf(writeStatement(statement, writing)),
  shows: 'A statement. [1]',
};

function readStatement({words, marks, offset}: Text, at: At): unknown {
  noteOffset(at, offset);
  const {citations, attributes, basis = citations.length > 0 ? 'source' : undefined} = marks;
  if (basis === undefined) addFinding(at, offset, noBasis);
  checkAttributes(attributes, ['section', 'corrections', 'unchecked'], offset, at);
  const section = attributes['section'] ?? (basis && takesSection({basis}) ? at.reading.section : undefined);
  return {
    text: words,
    basis: basis ?? 'guide',
    ...(section && {section}),
    ...(citations.length > 0 && {references: citations.map(asId)}),
    ...(attributes['corrections'] && {corrections: splitList(attributes['corrections'])}),
    ...(attributes['unchecked'] !== undefined && {unchecked: asYesOrNo(attributes['unchecked'])}),
  };
}

const noBasis =
  'does not say what it rests on; end it with references such as [1], with † (or {guide}) for the guide alone, or with ‡ (or {project}) for your own words';

function writeStatement(statement: Statement, writing: Writing): Text {
  const {text, basis, section, references = [], corrections = [], unchecked} = statement;
  const implied = takesSection({basis}) ? writing.section : undefined;
  const attributes = {
    ...(section !== implied && {section: section ?? ''}),
    ...(corrections.length > 0 && {corrections: corrections.join(',')}),
    ...(unchecked !== undefined && {unchecked: yesOrNo(unchecked)}),
  };
  const isImplied = basis === 'source' && references.length > 0;
  return textOf(text, {citations: references, attributes, ...(!isImplied && {basis})});
}

/** Plain words, without marks. */
export const wordsLine: LineForm<string> = {
  read: (line, at) => (checkLine(line, at) ? readWords(line.text, at) : undefined),
  write: (words) => lineOf(textOf(words)),
  shows: 'words',
};

function readWords({words, marks, offset}: Text, at: At): string {
  noteOffset(at, offset);
  if (marks.citations.length > 0 || marks.basis) {
    addFinding(
      at,
      offset,
      'is no statement, and takes no reference and no mark; write \\[ for a bracket that is meant as itself',
    );
  }
  checkAttributes(marks.attributes, [], offset, at);
  return words;
}

/** A number; other words are left to the check of the guide, which says what is allowed. */
export const numberLine: LineForm<number> = {
  read: (line, at) => asNumber(wordsLine.read(line, at)),
  write: (value, writing) => wordsLine.write(Object.is(value, -0) ? '-0' : String(value), writing),
  shows: '12',
};

export function asNumber(words: unknown): unknown {
  return typeof words === 'string' && /^-?\d/.test(words) && !Number.isNaN(Number(words)) ? Number(words) : words;
}

export const yesOrNoLine: LineForm<boolean> = {
  read: (line, at) => asYesOrNo(wordsLine.read(line, at)),
  write: (value, writing) => wordsLine.write(yesOrNo(value), writing),
  shows: 'yes',
};

/** Other words are left to the check of the guide. */
function asYesOrNo(words: unknown): unknown {
  return words === 'yes' ? true : words === 'no' ? false : words;
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

/** Ids, with commas between them. */
export const idsLine: LineForm<string[]> = {
  read: (line, at) => splitWords(wordsLine.read(line, at)),
  write: (ids, writing) => wordsLine.write(ids.join(', '), writing),
  shows: 'first-id, second-id',
};

/** Numbers, with commas between them. */
export const numbersLine: LineForm<number[]> = {
  read: (line, at) => splitWords(wordsLine.read(line, at)).map(asNumber),
  write: (numbers, writing) => wordsLine.write(numbers.join(', '), writing),
  shows: '25, 72',
};

/** The ids of references, in square brackets. */
export const citationsLine: LineForm<string[]> = {
  read(line, at) {
    noteOffset(at, line.offset);
    if (line.text?.words) addFinding(at, line.offset, 'holds words; allowed are references alone, such as [1][10]');
    return line.text?.marks.citations.map(asId) ?? [];
  },
  write: (citations) => lineOf(textOf('', {citations, attributes: {}})),
  shows: '[1][10]',
};

/** The id of one reference, in square brackets. */
export const citationLine: LineForm<string> = {
  read: (line, at) => {
    const ids = citationsLine.read(line, at);
    return Array.isArray(ids) ? (ids[0] as unknown) : undefined;
  },
  write: (id, writing) => citationsLine.write([id], writing),
  shows: '[1]',
};

/** The id in code at the start of an item, such as "`neck-pain` …", and the rest of the line. */
export function splitKey(line: Line, at: At): {key: string; rest: Line} {
  const {key, ...rest} = line;
  noteOffset(at, line.offset);
  if (key === undefined) addFinding(at, line.offset, 'does not begin with an id in backticks, such as `neck-pain`');
  return {key: key ?? '', rest};
}

/** A line with these words; its place among others decides whether it is a paragraph or an item. */
export function lineOf(text?: Text): Line {
  return {form: 'item', below: [], offset: 0, ...(text && {text})};
}

export function textOf(words: string, marks: Marks = noMarks): Text {
  return {words, marks, offset: 0};
}

/** Letters in lower case, digits and hyphens: the id that words give, "" where they hold no letter of the alphabet and no digit. */
export function asId(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function checkLine(line: Line, at: At): line is Line & {text: Text} {
  if (line.key !== undefined) addFinding(at, line.offset, 'begins with code; allowed are plain words');
  const [below] = line.below;
  if (below) addFinding(at, below.offset, 'is a list inside an item, which is not allowed here');
  return line.text !== undefined;
}

function checkAttributes(attributes: Marks['attributes'], allowed: readonly string[], offset: number, at: At): void {
  for (const name of Object.keys(attributes).filter((one) => !allowed.includes(one))) {
    const names = allowed.length > 0 ? allowed.map((one) => `{${one}=…}`).join(' and ') : 'no braces';
    addFinding(at, offset, `has the mark "${name}" in braces; allowed here: ${names}`);
  }
}

function splitWords(words: unknown): string[] {
  return typeof words === 'string' ? splitList(words) : [];
}

function splitList(words: string): string[] {
  return words
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}
