import {collapsed, type Block, type Page, type Words} from './block.js';

const bullet = /^\s*[•‣◦*–-]\s+/;
const number = /^\s*(\d+)[.)]\s+/;

/** Longer lines are sentences, not headings. */
const longestHeading = 80;

/** Shorter lines end where they end; longer ones go on in the next. */
const shortestWrapped = 60;

/**
 * Reads a text, as somebody copies it from a page: an empty line ends a block, a bullet begins an item, and a short line that stands
 * alone and is no sentence is a heading.
 */
export function readText(text: string): Page {
  return {blocks: withTitle(linesOf(text).flatMap(readBlock))};
}

/** The lines of each block. */
function linesOf(text: string): Words[][] {
  const groups: Words[][] = [[]];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push({text: line, line: index + 1});
  }
  return joinItems(groups.filter((group) => group.length > 0));
}

/** Items with empty lines between them are one list. */
function joinItems(groups: readonly Words[][]): Words[][] {
  return groups.reduce<Words[][]>((before, group) => {
    const last = before.at(-1);
    if (last && [...last, ...group].every(({text}) => bullet.test(text))) last.push(...group);
    else before.push([...group]);
    return before;
  }, []);
}

function readBlock(lines: readonly Words[]): Block[] {
  const [first, ...others] = lines;
  if (!first) return [];
  if (others.length === 0 && isHeading(first.text)) return [heading(first)];
  if (lines.every(({text}) => bullet.test(text))) return [{kind: 'list', items: lines.map(withoutMark)}];
  if (lines.length > 1 && lines.every(({text}) => number.test(text))) {
    return [{kind: 'list', start: Number(number.exec(first.text)?.[1]), items: lines.map(withoutMark)}];
  }
  return paragraphs(lines);
}

function isHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > longestHeading || bullet.test(line) || /^[QA]:/.test(text)) return false;
  return number.test(text) ? !/[.:;,!]$/.test(text) : !/[.:;,!?]$/.test(text);
}

function heading({text, line}: Words): Block {
  return {kind: 'heading', level: number.test(text) ? 2 : 3, text: collapsed(text), line};
}

function withoutMark({text, line}: Words): Words {
  return {text: collapsed(text.replace(bullet, '').replace(number, '')), line};
}

/** A short line is a paragraph of its own; a long one goes on in the next. */
function paragraphs(lines: readonly Words[]): Block[] {
  const joined: Words[] = [];
  for (const {text, line} of lines) {
    const last = joined.at(-1);
    if (last && last.text.length >= shortestWrapped && !/[.!?:]$/.test(last.text)) last.text += ` ${collapsed(text)}`;
    else joined.push({text: collapsed(text), line});
  }
  return joined.map((one) => ({kind: 'paragraph', ...one}));
}

/** The headings before everything else are titles. */
function withTitle(blocks: readonly Block[]): Block[] {
  const end = blocks.findIndex((block) => block.kind !== 'heading' || block.level === 2);
  return blocks.map((block, index) => (block.kind === 'heading' && index < end ? {...block, level: 1} : block));
}
