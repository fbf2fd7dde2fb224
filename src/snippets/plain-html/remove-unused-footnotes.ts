import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import {hasClass} from './has-class.js';
import {removeElements} from './remove-elements.js';

const kinds = ['guide', 'project'];

/** Removes the footnote of each mark that stands nowhere. */
export function removeUnusedFootnotes() {
  return (tree: Root): void => {
    const used = new Set<string>();
    visit(tree, 'element', (element) => {
      if (hasClass(element, 'mark')) kinds.filter((kind) => hasClass(element, kind)).forEach((kind) => used.add(kind));
    });
    removeElements(
      tree,
      (element) => hasClass(element, 'footnote') && !kinds.some((kind) => used.has(kind) && hasClass(element, kind)),
    );
  };
}
