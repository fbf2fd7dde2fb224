import type {Heading, List, ListItem, PhrasingContent, RootContent, Text as TextNode} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter';
import {frontmatter} from 'micromark-extension-frontmatter';
import type {Finding} from '../guide-file/finding.js';
import {readFrontMatter} from './front-matter.js';
import {isEscaped, takeMarks} from './marks.js';
import {emptyPart, noMarks, type Line, type Part, type Text} from './part.js';

/** Reads a file of Markdown. What has no place in a guide is named, and left out. */
export function readPart(source: string): {part: Part; findings: Finding[]} {
  const tree = fromMarkdown(source, {
    extensions: [frontmatter(['yaml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml'])],
  });
  const file: OpenFile = {source, findings: [], open: [emptyPart(1)]};
  for (const node of tree.children) addBlock(node, file);
  return {part: outermost(file), findings: file.findings};
}

/** A file while it is read. */
interface OpenFile {
  source: string;
  findings: Finding[];
  /** The parts around the place that is read, the outermost first. */
  open: Part[];
}

function outermost({open: [first]}: OpenFile): Part {
  return first ?? emptyPart(1);
}

function innermost(file: OpenFile): Part {
  return file.open.at(-1) ?? outermost(file);
}

function addBlock(node: RootContent, file: OpenFile): void {
  if (node.type === 'heading') return addHeading(node, file);
  if (node.type === 'paragraph') return void innermost(file).lines.push(lineOf(node.children, 'paragraph', file));
  if (node.type === 'list') return addList(node, file);
  if (node.type === 'thematicBreak') return openPart(emptyPart(2, offsetOf(node)), file);
  if (node.type === 'yaml') return addFrontMatter(node.value, offsetOf(node), file);
  if (node.type === 'html' && isComment(node.value)) return;
  refuse(node, file, 'has no place in a guide; allowed are headings, paragraphs and lists');
}

function isComment(html: string): boolean {
  return /^<!--[^]*-->\s*$/.test(html);
}

function addHeading(node: Heading, file: OpenFile): void {
  const heading = textOf(node.children, file, offsetOf(node));
  const part = {...emptyPart(node.depth, offsetOf(node)), heading};
  if (node.depth > 1) return openPart(part, file);
  const first = outermost(file);
  if (first.heading || first.lines.length + first.labelled.length + first.parts.length > 0) {
    return refuse(node, file, 'is a second title; a file has one heading of the first level, at its start');
  }
  Object.assign(first, {heading, offset: part.offset});
}

function openPart(part: Part, file: OpenFile): void {
  while (file.open.length > 1 && innermost(file).level >= part.level) file.open.pop();
  innermost(file).parts.push(part);
  file.open.push(part);
}

function addFrontMatter(text: string, offset: number, file: OpenFile): void {
  const {front, findings} = readFrontMatter(text, offset + '---\n'.length);
  outermost(file).front = front;
  file.findings.push(...findings);
}

function addList({children}: List, file: OpenFile): void {
  const part = innermost(file);
  for (const line of children.map((item) => itemOf(item, file))) {
    (line.label === undefined ? part.lines : part.labelled).push(line);
  }
}

function itemOf({children, position}: ListItem, file: OpenFile): Line {
  const [first, ...others] = children;
  const isText = first?.type === 'paragraph';
  const line = lineOf(isText ? first.children : [], 'item', file, position?.start.offset);
  for (const node of isText ? others : children) addBelow(node, line, file);
  return line;
}

function addBelow(node: ListItem['children'][number], line: Line, file: OpenFile): void {
  if (node.type === 'list') line.below.push(...node.children.map((item) => itemOf(item, file)));
  else if (node.type !== 'html' || !isComment(node.value)) {
    refuse(node, file, 'has no place in an item of a list; an item is one paragraph, with a list below it at most');
  }
}

function lineOf(nodes: readonly PhrasingContent[], form: Line['form'], file: OpenFile, start?: number): Line {
  const [first, ...others] = nodes;
  const offset = start ?? (first ? offsetOf(first) : 0);
  const line = {form, below: [], offset};
  if (form === 'item' && first?.type === 'strong') {
    const label = plainWords(first.children, file).trim();
    if (label.endsWith(':')) return {...line, label: label.slice(0, -1), ...textAfter(others, file)};
  }
  if (form === 'item' && first?.type === 'inlineCode') return {...line, key: first.value, ...textAfter(others, file)};
  return {...line, ...textAfter(nodes, file)};
}

function textAfter(nodes: readonly PhrasingContent[], file: OpenFile): {text?: Text} {
  const shown = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return shown.length > 0 ? {text: textOf(nodes, file, 0)} : {};
}

/** @param start where it stands, if it is empty */
function textOf(nodes: readonly PhrasingContent[], file: OpenFile, start: number): Text {
  const words = plainWords(nodes, file);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return {words, marks: noMarks, offset: start};
  const source = sourceOf(last, file);
  const marked = last.type === 'text' ? takeMarks(words, source) : {words, source, marks: noMarks, unknown: []};
  refuseCitations([...nodes.slice(0, -1).map((node) => sourceOf(node, file)), marked.source].join(''), first, file);
  for (const unknown of marked.unknown) refuse(last, file, `ends with braces that are not understood: {${unknown}}`);
  return {words: marked.words.trim(), marks: marked.marks, offset: offsetOf(first)};
}

/** A reader would see a reference inside a sentence as brackets. */
function refuseCitations(source: string, node: PhrasingContent, file: OpenFile): void {
  const inside = [...source.matchAll(/\[[\w.:-]+\]/g)].find(({index}) => !isEscaped(source, index));
  if (!inside) return;
  const message = `has ${inside[0]} before its end; references stand at the end of a statement. Write \\[ for a bracket that is meant as itself`;
  refuse(node, file, message);
}

/** The words of a text; a line that is broken by hand stays two, others are joined. */
function plainWords(nodes: readonly PhrasingContent[], file: OpenFile): string {
  return nodes.map((node) => wordsOf(node, file)).join('');
}

function wordsOf(node: PhrasingContent, file: OpenFile): string {
  if (node.type === 'text') return joinedLines(node, file);
  if (node.type === 'break') return '\n';
  if (node.type === 'html' && isComment(node.value)) return '';
  refuse(
    node,
    file,
    `is ${nameOf(node)}; texts of a guide are plain words. Write a backslash before a sign that is meant as itself`,
  );
  return '';
}

/** A text that goes on in the next line of the file is one line; a line end that is written as a character reference stays. */
function joinedLines(node: TextNode, {source}: OpenFile): string {
  const written = source.slice(offsetOf(node), node.position?.end.offset);
  return written.includes('\n') ? node.value.replaceAll('\n', ' ') : node.value;
}

function nameOf({type}: PhrasingContent): string {
  const names: Partial<Record<PhrasingContent['type'], string>> = {
    emphasis: 'emphasis',
    strong: 'bold text',
    inlineCode: 'code',
    link: 'a link',
    image: 'a picture',
    html: 'HTML',
  };
  return names[type] ?? 'markup';
}

/** The source of a text, in one line. */
function sourceOf(node: PhrasingContent, {source}: OpenFile): string {
  return source.slice(offsetOf(node), node.position?.end.offset).replace(/\n[ \t]*/g, ' ');
}

function offsetOf({position}: {position?: {start: {offset?: number | undefined}} | undefined}): number {
  return position?.start.offset ?? 0;
}

function refuse(node: RootContent, file: OpenFile, message: string): void {
  file.findings.push({offset: offsetOf(node), message});
}
