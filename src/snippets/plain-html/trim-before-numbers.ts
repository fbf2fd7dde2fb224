import type {ElementContent, Root, RootContent} from 'hast';
import {visit} from 'unist-util-visit';

/** Removes the space around the number of a citation, so that it follows the word directly. */
export function trimBeforeNumbers() {
  return (tree: Root): void =>
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'sup' || !parent || index === undefined) return;
      element.children = element.children.filter((child) => !isBlank(child));
      trimEnd(parent.children[index - 1]);
    });
}

function trimEnd(node: RootContent | undefined): void {
  if (node?.type === 'text') node.value = node.value.trimEnd();
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
