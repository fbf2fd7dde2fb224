import type {BlockContent, Heading, List, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {toMarkdown, type Options} from 'mdast-util-to-markdown';
import {ownValue} from '../guide/own-value.js';
import {writeFrontMatter} from './front-matter.js';
import {writeMarks} from './marks.js';
import type {Line, Marks, Part, Text} from './part.js';

/** Writes a file of Markdown that `readPart` reads as the same part. */
export function writePart(part: Part): string {
  return writeFrontMatter(part.front?.values ?? {}) + toMarkdown({type: 'root', children: blocksOf(part)}, options);
}

const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  // These signs stand for marks at the end of a text.
  unsafe: ['{', '†', '‡'].map((character) => ({character, inConstruct: 'phrasing'})),
};

function blocksOf({level, heading, lines, labelled, parts}: Part): RootContent[] {
  return [
    ...(heading ? [headingOf(heading, level)] : []),
    ...linesOf(lines),
    ...(labelled.length > 0 ? [listOf(labelled)] : []),
    ...parts.flatMap((part): RootContent[] =>
      part.heading ? blocksOf(part) : [{type: 'thematicBreak'}, ...blocksOf(part)],
    ),
  ];
}

function headingOf(heading: Text, level: number): Heading {
  return {type: 'heading', depth: depthOf(level), children: inline(heading)};
}

function depthOf(level: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths[level - 1] ?? 6;
}

/** Items that follow each other are one list. */
function linesOf(lines: readonly Line[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.form === 'paragraph') blocks.push(paragraphOf(line));
    else if (last?.type === 'list') last.children.push(itemOf(line));
    else blocks.push(listOf([line]));
  }
  return blocks;
}

function listOf(lines: readonly Line[]): List {
  return {type: 'list', ordered: false, spread: false, children: lines.map(itemOf)};
}

function itemOf(line: Line): ListItem {
  const below = line.below.length > 0 ? [listOf(line.below)] : [];
  return {type: 'listItem', spread: false, children: [paragraphOf(line), ...below]};
}

function paragraphOf({label, key, text}: Line): Paragraph {
  const start: PhrasingContent[] = [];
  if (label !== undefined) start.push({type: 'strong', children: [{type: 'text', value: `${label}:`}]});
  if (key !== undefined) start.push({type: 'inlineCode', value: key});
  const space: PhrasingContent[] = start.length > 0 && text ? [{type: 'html', value: ' '}] : [];
  return {type: 'paragraph', children: [...start, ...space, ...(text ? inline(text) : [])]};
}

function inline({words, marks}: Text): PhrasingContent[] {
  return [...inWords(withMarks(words, marks)), ...marksOf(marks)];
}

/** The space is a part of the words, because Markdown escapes some signs before a space. */
function withMarks(words: string, marks: Marks): string {
  return words === '' || writeMarks(marks) === '' ? words : `${words} `;
}

/** Marks are written as they are, without escapes. */
function marksOf(marks: Marks): PhrasingContent[] {
  const written = writeMarks(marks);
  return written === '' ? [] : [{type: 'html', value: written}];
}

/** The rare characters that Markdown takes for the end of a line or for spaces are written by their numbers. */
function inWords(words: string): PhrasingContent[] {
  return words.split(/([\n\r\t])/).flatMap((piece): PhrasingContent[] => {
    if (piece === '') return [];
    const number = ownValue(characters, piece);
    return number === undefined ? [{type: 'text', value: piece}] : [{type: 'html', value: number}];
  });
}

const characters: Readonly<Record<string, string>> = {'\n': '&#xA;', '\r': '&#xD;', '\t': '&#x9;'};
