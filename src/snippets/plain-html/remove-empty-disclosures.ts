import type {Element, RootContent, Root} from 'hast';
import {isElement} from './is-element.js';
import {plainSchema} from './plain-schema.js';
import {removeElements} from './remove-elements.js';

/** Removes the disclosures of which nothing but the label would be left, such as those of controls. */
export function removeEmptyDisclosures() {
  return (tree: Root): void => removeElements(tree, (element) => element.tagName === 'details' && !tellsMore(element));
}

/** A disclosure without content is the control of what follows it. */
function tellsMore({children}: Element): boolean {
  const content = children.filter((node) => isElement(node) && node.tagName !== 'summary');
  return content.length === 0 || content.some(isReadable);
}

function isReadable(node: RootContent): boolean {
  if (!isElement(node)) return node.type === 'text' && node.value.trim() !== '';
  return !plainSchema.strip?.includes(node.tagName) && node.children.some(isReadable);
}
