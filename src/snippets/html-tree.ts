import {defaultTreeAdapter, type DefaultTreeAdapterTypes} from 'parse5';

/*
 * A tree of parse5 keeps attributes and places as they are written, which prerendering and diagnosing need; a hast tree changes
 * attributes into properties.
 */
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

export function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return defaultTreeAdapter.isElementNode(node);
}

/** The value of an attribute; "" when it is not there. */
export function attribute({attrs}: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? '';
}

/** All text inside. */
export function textContent(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value;
  return isElement(node) ? node.childNodes.map(textContent).join('') : '';
}
