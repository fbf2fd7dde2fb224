import type {Root} from 'hast';
import {toString} from 'hast-util-to-string';
import {removeElements} from './remove-elements.js';

/** Removes the elements without words. */
export function removeEmpty() {
  return (tree: Root): void => removeElements(tree, (element) => toString(element).trim() === '');
}
