import type {Root} from 'hast';
import {removeElements} from './remove-elements.js';

/** Removes the footer of a widget. */
export function removeFooter() {
  return (tree: Root): void => removeElements(tree, ({tagName}) => tagName === 'footer');
}
