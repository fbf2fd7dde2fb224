import type {Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/** Replaces each `<span>` without a language by what is inside it. */
export function unwrapSpans() {
  return (tree: Root): void =>
    visit(tree, 'element', ({tagName, properties, children}, index, parent) => {
      if (tagName !== 'span' || properties.lang || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...children);
      return [SKIP, index];
    });
}
