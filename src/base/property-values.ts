import type {PropertyDeclaration} from 'lit';

/** How values of one type are read, and what a developer is told who sets another kind of value. */
interface Reader {
  /** The value as that of the attribute would be read; `undefined` for a wrong one. */
  read: (value: unknown) => unknown;
  expected?: string;
}

const text: Reader = {read: asText, expected: 'text'};

/** By `type` of a property declaration; text where it has none. */
const readers = new Map<unknown, Reader>([
  [Boolean, {read: asBoolean, expected: 'true or false'}],
  [Number, {read: asNumber}],
  [Array, {read: asWords, expected: 'text, or a list of it'}],
]);

/** Declares a property of words with spaces between, such as ids. It takes a list of them, too. */
export const words: PropertyDeclaration = {type: Array, converter: {fromAttribute: (value) => value}};

/**
 * Reads the value of a property as that of the attribute would be read: React, Preact, Vue and Svelte set a property where the
 * element has one, whatever the type of the value is.
 *
 * @returns the value to go on with, and what was expected where the one that was set is wrong
 */
export function readProperty(value: unknown, {type}: PropertyDeclaration): {value: unknown; expected?: string} {
  const unset = type === Boolean ? false : undefined;
  // The attribute is not set. Templates say so with `false`, too: `heading={isShown && title}`.
  if (value === undefined || value === null || value === false) return {value: unset};
  const {read, expected} = readers.get(type) ?? text;
  const meant = read(value);
  return meant === undefined ? {value: unset, ...(expected && {expected})} : {value: meant};
}

/** A boolean attribute is true whatever its text is. */
function asBoolean(value: unknown): boolean | undefined {
  return value === true || asText(value) !== undefined ? true : undefined;
}

/** What is no number stays as it is: the check of each attribute says which numbers there are. */
function asNumber(value: unknown): unknown {
  return typeof value === 'string' && value.trim() && !Number.isNaN(Number(value)) ? Number(value) : value;
}

function asWords(value: unknown): string | undefined {
  if (!Array.isArray(value)) return asText(value);
  const all = value.map(asText);
  return all.includes(undefined) ? undefined : all.join(' ');
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || isAddress(value) ? String(value) : undefined;
}

/** Also one of another window. */
function isAddress(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object URL]';
}
