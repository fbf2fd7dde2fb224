import type {Basis} from '../guide/statement.js';

/**
 * A file of Markdown as its layout reads and writes it: headings, lines and what stands at their ends. It knows nothing of the guide.
 */
export interface Part {
  /** Level of its heading, from 1. */
  level: number;
  /** Its heading; a part that begins at a line of three stars has none. */
  heading?: Text;
  /** Paragraphs and items without a label, in their order. */
  lines: Line[];
  /** Items that begin with a label: `- **Why:** …`. */
  labelled: Line[];
  parts: Part[];
  /** The fixed fields at the start of the file; only the outermost part has them. */
  front?: FrontMatter;
  offset: number;
}

/** A paragraph or an item of a list. */
export interface Line {
  form: 'paragraph' | 'item';
  /** The bold words before a colon. */
  label?: string;
  /** The code at the start: "`neck-pain` …". */
  key?: string;
  /** Left out where an item holds a label or a key alone. */
  text?: Text;
  /** The list inside an item. */
  below: Line[];
  offset: number;
}

/** Plain words, and the marks at their end. */
export interface Text {
  words: string;
  marks: Marks;
  offset: number;
}

/** What stands at the end of a text: `[2][10] ‡ {section=8}`. */
export interface Marks {
  /** Names in square brackets. */
  citations: readonly string[];
  /** † or ‡, or the word of a basis in braces. */
  basis?: Basis;
  /** What stands in braces, by name; `{#origins}` is the attribute `id`. */
  attributes: Readonly<Record<string, string>>;
}

/** A value of the fixed fields, as YAML has it. Every scalar is text. */
export type FrontValue = string | readonly FrontValue[] | {readonly [key: string]: FrontValue};

/** The fixed fields of a file, by key, with the offset of each. */
export interface FrontMatter {
  values: Readonly<Record<string, FrontValue>>;
  offsets: ReadonlyMap<string, number>;
}

export const noMarks: Marks = {citations: [], attributes: {}};

/** A part without content. */
export function emptyPart(level: number, offset = 0): Part {
  return {level, lines: [], labelled: [], parts: [], offset};
}
