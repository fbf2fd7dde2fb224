import {ownValue} from '../guide/own-value.js';
import {basis as basisSchema, type Basis} from '../guide/statement.js';
import type {Marks} from './part.js';

/** The signs that readers see for what a statement rests on. */
const signs: Readonly<Record<string, Basis>> = {'†': 'guide', '‡': 'project'};

/** One mark at the end of a text; what is escaped by a backslash is none. */
const lastMark = /(?:\[([\w.:-]+)\]|([†‡])|\{([^{}]*)\})\s*$/u;

/** One entry in braces: `#origins`, `guide`, `section=8`, `section="Side effects"`. */
const entry =
  /^\s*(?:#(?<id>[^\s="]+)|(?<name>[a-z]+)=(?:"(?<quoted>[^"]*)"|(?<bare>[^\s"]*))|(?<basis>[a-z]+))(?=\s|$)/u;

/** A text without its marks. */
export interface MarkedWords {
  words: string;
  marks: Marks;
  /** What stands in braces and is not understood. */
  unknown: readonly string[];
  /** The source of the words. */
  source: string;
}

/**
 * Takes the marks from the end of a text.
 *
 * @param words the text as it reads
 * @param source the text as it is written, which tells `[10]` from `\[10]`
 */
export function takeMarks(words: string, source: string): MarkedWords {
  const taken: RegExpExecArray[] = [];
  let [rest, left] = [words, source];
  for (let found = endMark(left); found; found = endMark(left)) {
    const cut = rest.trimEnd();
    if (!cut.endsWith(found[0].trimEnd())) break;
    rest = cut.slice(0, cut.length - found[0].trimEnd().length);
    left = left.slice(0, found.index);
    taken.unshift(found);
  }
  return {words: rest.trim(), source: left, ...marksFrom(taken)};
}

function endMark(source: string): RegExpExecArray | undefined {
  const found = lastMark.exec(source);
  return found && !isEscaped(source, found.index) ? found : undefined;
}

/** Whether the character at an index is escaped by a backslash. */
export function isEscaped(source: string, index: number): boolean {
  const backslashes = /\\*$/.exec(source.slice(0, index))?.[0].length ?? 0;
  return backslashes % 2 === 1;
}

function marksFrom(found: readonly RegExpExecArray[]): Omit<MarkedWords, 'words' | 'source'> {
  const citations = found.flatMap(([, citation]) => citation ?? []);
  const sign = found.map(([, , mark = '']) => ownValue(signs, mark)).find((one) => one !== undefined);
  const {attributes, bases, unknown} = readEntries(found.map(([, , , inner = '']) => inner).join(' '));
  const basis = sign ?? bases[0];
  return {marks: {citations, attributes, ...(basis && {basis})}, unknown};
}

function readEntries(text: string) {
  const attributes: Record<string, string> = {};
  const bases: Basis[] = [];
  let rest = text.trim();
  for (let found = entry.exec(rest); found; found = entry.exec(rest)) {
    const {id, name, quoted, bare = '', basis: word} = found.groups ?? {};
    if (word !== undefined && !isBasis(word)) break;
    if (word !== undefined && isBasis(word)) bases.push(word);
    else attributes[name ?? 'id'] = id ?? decoded(quoted ?? bare);
    rest = rest.slice(found[0].length).trim();
  }
  return {attributes, bases, unknown: rest === '' ? [] : [rest]};
}

function isBasis(word: string): word is Basis {
  return basisSchema.options.some((one) => one === word);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Writes marks as they stand after a text; "" where there are none. */
export function writeMarks({citations, basis, attributes}: Marks): string {
  const references = citations.map((id) => `[${id}]`).join('');
  const sign = Object.keys(signs).find((one) => signs[one] === basis);
  const {id, ...others} = attributes;
  const entries = [
    id === undefined ? '' : `#${id}`,
    sign === undefined ? (basis ?? '') : '',
    ...Object.entries(others).map(([name, value]) => `${name}=${encoded(value)}`),
  ].filter(Boolean);
  return [references, sign, entries.length > 0 && `{${entries.join(' ')}}`].filter(Boolean).join(' ');
}

/** Words with spaces stand in quotes; what Markdown or the braces would read is percent-encoded. */
function encoded(value: string): string {
  const safe = value.replace(/[^\p{L}\p{N} .,:;-]/gu, (character) =>
    encodeURIComponent(character).replace(/^[^%]$/, (plain) => `%${plain.charCodeAt(0).toString(16)}`),
  );
  return /^[\p{L}\p{N}.,:;%-]*$/u.test(safe) ? safe : `"${safe.replace(/ (?= )|^ | $/g, '%20')}"`;
}
