import {defaultTreeAdapter as tree, type DefaultTreeAdapterMap} from 'parse5';

export type Node = DefaultTreeAdapterMap['childNode'];
export type Element = DefaultTreeAdapterMap['element'];
export type Parent = DefaultTreeAdapterMap['parentNode'];

export function isElement(node: DefaultTreeAdapterMap['node']): node is Element {
  return tree.isElementNode(node);
}

/** The value of an attribute; "" when it is not there. */
export function attribute({attrs}: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

/** All words inside. */
export function textContent(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return isElement(node) ? node.childNodes.map(textContent).join('') : '';
}
