import type {Element, Root} from 'hast';
import {hasClass} from './has-class.js';
import {removeElements} from './remove-elements.js';

/**
 * Removes what has no meaning in plain text: words for screen readers alone, live regions, decoration, the key of a plot that is
 * not there, and paragraphs that ask for an input.
 */
export function removeScreenOnly() {
  return (tree: Root): void => removeElements(tree, isScreenOnly);
}

function isScreenOnly(element: Element): boolean {
  if (['spoken', 'live', 'plot-key'].some((name) => hasClass(element, name))) return true;
  if (element.properties.ariaHidden === 'true') return true;
  return element.tagName === 'p' && hasInput(element);
}

function hasInput({children}: Element): boolean {
  return children.some((child) => child.type === 'element' && (isInput(child) || hasInput(child)));
}

function isInput({tagName, properties}: Element): boolean {
  return tagName === 'select' || (tagName === 'input' && properties.type === 'text');
}
