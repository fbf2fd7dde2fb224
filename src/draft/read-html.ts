import {defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes} from 'parse5';
import {collapsed, type Block, type Page, type Words} from './block.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that hold no words for a reader. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'math', 'link', 'meta']);

/** Elements that are on a page beside its text. */
const beside = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'button',
  'iframe',
  'video',
  'audio',
  'figure',
  'dialog',
  'pre',
]);

/** Elements that hold blocks. */
const containers = new Set('html body main article section div header details blockquote center hgroup'.split(' '));

/** Reads a page of HTML: the article, or the main part, or all of the body. */
export function readHtml(text: string): Page {
  const page = parse(text, {sourceCodeLocationInfo: true});
  const elements = elementsIn(page);
  const language = elements.map((one) => attribute(one, 'lang')).find(Boolean);
  const root = single(elements, 'article') ?? single(elements, 'main') ?? single(elements, 'body');
  return {blocks: outside(page, root), ...(language && {language})};
}

/** How many pages a text holds, by its `<html>` tags and its doctypes. */
export function countPages(text: string): number {
  const tags = (name: RegExp) => text.match(name)?.length ?? 0;
  return Math.max(tags(/<!doctype\b/gi), tags(/<html[\s>]/gi), 1);
}

/** The blocks of the root, and one for each thing that is around it. */
function outside(node: Node, root: Element | undefined): Block[] {
  if (node === root) return readChildren(root);
  if (root && elementsIn(node).includes(root)) return childrenOf(node).flatMap((child) => outside(child, root));
  return isElement(node) && !silent.has(node.tagName) ? otherBlock(node, `<${node.tagName}> around the article`) : [];
}

/** Blocks; loose words between them are paragraphs. */
function readChildren(parent: Element): Block[] {
  const blocks: Block[] = [];
  let loose: Node[] = [];
  for (const child of childrenOf(parent)) {
    const read = isElement(child) ? readElement(child) : undefined;
    if (!read) loose.push(child);
    else {
      blocks.push(...paragraph(loose), ...read);
      loose = [];
    }
  }
  return [...blocks, ...paragraph(loose)];
}

/** The blocks of an element; nothing where it is a part of a sentence. */
function readElement(element: Element): Block[] | undefined {
  const {tagName} = element;
  if (silent.has(tagName)) return [];
  if (/^h[1-6]$/.test(tagName)) return heading(element, Number(tagName[1]));
  if (tagName === 'summary') return heading(element, 6);
  if (tagName === 'p') return paragraph(childrenOf(element), lineOf(element));
  if (tagName === 'ul' || tagName === 'ol') return list(element);
  if (tagName === 'dl') return [{kind: 'list', items: definitions(element)}];
  if (tagName === 'table') return [{kind: 'table', rows: rowsOf(element), line: lineOf(element)}];
  if (tagName === 'hr') return [];
  if (beside.has(tagName)) return otherBlock(element, `<${tagName}>`);
  return containers.has(tagName) || holdsBlocks(element) ? readChildren(element) : undefined;
}

function holdsBlocks(element: Element): boolean {
  return elementsIn(element).some(({tagName}) => /^(h[1-6]|p|ul|ol|dl|table)$/.test(tagName));
}

function heading(element: Element, level: number): Block[] {
  const words = wordsOf([element], lineOf(element));
  return words.text ? [{kind: 'heading', level, ...words}] : [];
}

function paragraph(nodes: readonly Node[], line?: number): Block[] {
  const first = nodes.find((node) => textOf(node).trim());
  const words = wordsOf(nodes, line ?? (first ? lineOf(first) : 1));
  return words.text ? [{kind: 'paragraph', ...words}] : [];
}

function list(element: Element): Block[] {
  const items = itemsOf(element);
  const start = Number(attribute(element, 'start') || 1);
  return items.length > 0 ? [{kind: 'list', items, ...(element.tagName === 'ol' && {start})}] : [];
}

/** Items, and those of the lists in them. */
function itemsOf(element: Element): Words[] {
  return childrenOf(element)
    .filter(isElement)
    .flatMap((item) => {
      const inner = childrenOf(item).filter((child) => isElement(child) && /^[uo]l$/.test(child.tagName));
      const own = wordsOf(
        childrenOf(item).filter((child) => !inner.includes(child)),
        lineOf(item),
      );
      return [...(own.text ? [own] : []), ...inner.filter(isElement).flatMap(itemsOf)];
    });
}

/** Each term with what stands behind it, as "Term: description". */
function definitions(element: Element): Words[] {
  const rows: Words[] = [];
  let isAfterTerm = false;
  for (const child of elementsIn(element).filter(({tagName}) => /^d[td]$/.test(tagName))) {
    const words = wordsOf([child], lineOf(child));
    const last = rows.at(-1);
    if (child.tagName === 'dd' && last) rows.splice(-1, 1, definition(last, words, isAfterTerm ? ':' : ''));
    else rows.push(words);
    isAfterTerm = child.tagName === 'dt';
  }
  return rows;
}

function definition(term: Words, {text, links = []}: Words, mark: string): Words {
  const all = [...(term.links ?? []), ...links];
  const end = /[:?.]$/.test(term.text) ? '' : mark;
  return {...term, text: collapsed(`${term.text}${end} ${text}`), ...(all.length > 0 && {links: all})};
}

function rowsOf(table: Element): string[][] {
  const rows = elementsIn(table).filter(({tagName}) => tagName === 'tr');
  return rows.map((row) =>
    elementsIn(row)
      .filter(({tagName}) => /^t[hd]$/.test(tagName))
      .map((cell) => wordsOf([cell], 1).text),
  );
}

function otherBlock(element: Element, what: string): Block[] {
  const {text, line} = wordsOf([element], lineOf(element));
  return text ? [{kind: 'other', what, text, line}] : [];
}

function wordsOf(nodes: readonly Node[], line: number): Words {
  const links = nodes
    .flatMap(elementsAt)
    .map((one) => attribute(one, 'href'))
    .filter((href) => /^https?:/i.test(href));
  return {text: collapsed(nodes.map(textOf).join('')), line, ...(links.length > 0 && {links})};
}

/** The text of a node; a raised number, and a number that links inside the page, is one in brackets. */
function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (!isElement(node) || silent.has(node.tagName)) return '';
  if (node.tagName === 'br') return ' ';
  const text = childrenOf(node)
    .map(textOf)
    .join(/^(li|div|p|tr|td|th)$/.test(node.tagName) ? ' ' : '');
  const isNote = node.tagName === 'sup' || attribute(node, 'href').startsWith('#');
  return isNote && /^\s*\d+(\s*[,–-]\s*\d+)*\s*$/.test(text) ? ` [${text.trim()}]` : text;
}

function single(elements: readonly Element[], tagName: string): Element | undefined {
  const found = elements.filter((one) => one.tagName === tagName);
  return found.length === 1 ? found[0] : undefined;
}

function elementsIn(node: Node): Element[] {
  return childrenOf(node).flatMap(elementsAt);
}

function elementsAt(node: Node): Element[] {
  return isElement(node) ? [node, ...elementsIn(node)] : [];
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function isElement(node: Node): node is Element {
  return tree.isElementNode(node);
}

function attribute({attrs}: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

function lineOf(node: Node): number {
  return node.sourceCodeLocation?.startLine ?? 1;
}
