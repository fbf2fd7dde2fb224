import type {Element, Root} from 'hast';
import {toString} from 'hast-util-to-string';
import {visit} from 'unist-util-visit';
import {hasClass} from './has-class.js';

/** Replaces the content of each citation, which is a button, by its number in brackets. */
export function citationsToText() {
  return (tree: Root): void =>
    visit(tree, 'element', (element) => {
      if (hasClass(element, 'citation')) becomeNumber(element);
    });
}

function becomeNumber(citation: Element): void {
  citation.tagName = 'span';
  citation.children = [{type: 'text', value: `[${toString(citation).trim()}]`}];
}
