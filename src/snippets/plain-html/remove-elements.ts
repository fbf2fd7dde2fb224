import type {Element, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/** Removes the elements for which a condition holds, with all that is inside them. */
export function removeElements(tree: Root, isUnwanted: (element: Element) => boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !isUnwanted(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
