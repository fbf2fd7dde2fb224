import type {Element, RootContent} from 'hast';
import {isElement} from './is-element.js';

/** Whether a node is a heading. */
export function isHeading(node: RootContent): node is Element {
  return isElement(node) && /^h[1-6]$/.test(node.tagName);
}
