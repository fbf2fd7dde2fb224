import type {DefinitionContent, ListItem, Nodes, Parents, PhrasingContent, RootContent, Table} from 'mdast';
import {fromMarkdown} from 'mdast-util-from-markdown';
import {gfmFromMarkdown} from 'mdast-util-gfm';
import {toString} from 'mdast-util-to-string';
import {gfm} from 'micromark-extension-gfm';
import {collapsed, type Block, type Page, type Words} from './block.js';

/** Reads Markdown, with the tables and footnotes of GitHub. */
export function readMarkdown(text: string): Page {
  const {children} = fromMarkdown(text, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]});
  return {blocks: children.flatMap(readNode)};
}

function readNode(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [{kind: 'heading', level: node.depth, ...wordsOf(node)}];
    case 'paragraph':
      return [{kind: 'paragraph', ...wordsOf(node)}];
    case 'list': {
      const items = node.children.flatMap(itemsOf);
      return [{kind: 'list', items, ...(node.ordered && {start: node.start ?? 1})}];
    }
    case 'blockquote':
      return node.children.flatMap(readNode);
    case 'table':
      return [{kind: 'table', rows: rowsOf(node), line: lineOf(node)}];
    case 'footnoteDefinition':
      return [{kind: 'list', start: Number(node.identifier), items: [wordsOf(node)]}];
    case 'thematicBreak':
    case 'definition':
      return [];
    default:
      return [{kind: 'other', what: whatIs(node.type), text: collapsed(toString(node)), line: lineOf(node)}];
  }
}

/** An item, and those of the lists in it. */
function itemsOf(item: ListItem): Words[] {
  const [inner, own] = [item.children.filter(isList), item.children.filter((child) => !isList(child))];
  const words = {...wordsOf({...item, children: own}), line: lineOf(item)};
  return [words, ...inner.flatMap(({children}) => children.flatMap(itemsOf))].filter(({text}) => text);
}

function isList(node: ListItem['children'][number]): node is Extract<RootContent, {type: 'list'}> {
  return node.type === 'list';
}

function wordsOf(node: Parents): Words {
  const links = linksIn(node);
  return {text: collapsed(textOf(node)), line: lineOf(node), ...(links.length > 0 && {links})};
}

/** The text of a node; a footnote is a number in brackets, as in other pages. */
function textOf(node: Nodes | PhrasingContent | DefinitionContent): string {
  if (node.type === 'footnoteReference') return ` [${node.identifier}]`;
  if (node.type === 'break') return ' ';
  if ('children' in node) return node.children.map(textOf).join(isBlockParent(node) ? ' ' : '');
  return node.type === 'html' ? '' : toString(node);
}

function isBlockParent({type}: Parents): boolean {
  return type === 'listItem' || type === 'footnoteDefinition' || type === 'blockquote';
}

function linksIn(node: Nodes): string[] {
  const own = node.type === 'link' && /^https?:/i.test(node.url) ? [node.url] : [];
  return [...own, ...('children' in node ? node.children.flatMap(linksIn) : [])];
}

function rowsOf({children}: Table): string[][] {
  return children.map((row) => row.children.map((cell) => collapsed(textOf(cell))));
}

function lineOf({position}: Nodes): number {
  return position?.start.line ?? 1;
}

function whatIs(type: string): string {
  return type === 'html' ? 'HTML inside Markdown' : `"${type}" of Markdown`;
}
