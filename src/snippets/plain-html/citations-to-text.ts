import type {Element, ElementContent, Root} from 'hast';
import {toString} from 'hast-util-to-string';
import {visit} from 'unist-util-visit';
import {hasClass} from './has-class.js';

/** Replaces what a statement carries, which are buttons, by the signs of its marks and its numbers in brackets: "†[2, 9]". */
export function citationsToText() {
  return (tree: Root): void =>
    visit(tree, 'element', (element) => {
      const notes = element.children.filter(isNote);
      if (element.tagName === 'sup' && notes.length > 0) element.children = [{type: 'text', value: textOf(notes)}];
    });
}

function isNote(node: ElementContent): node is Element {
  return node.type === 'element' && hasClass(node, 'citation');
}

function textOf(notes: readonly Element[]): string {
  const words = (isMark: boolean) =>
    notes.filter((note) => hasClass(note, 'mark') === isMark).map((note) => toString(note).trim());
  const numbers = words(false).join(', ');
  return `${words(true).join('')}${numbers && `[${numbers}]`}`;
}
