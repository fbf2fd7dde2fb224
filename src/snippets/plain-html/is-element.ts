import type {Element, RootContent} from 'hast';

/** Whether a node is an element. */
export function isElement(node: RootContent): node is Element {
  return node.type === 'element';
}
