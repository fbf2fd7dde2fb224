import {parseFragment} from 'parse5';
import {isElement, textContent} from './html-tree.js';

/** The words of the first element of some HTML. */
export function textOfFirstElement(html: string): string {
  const element = parseFragment(html).childNodes.find(isElement);
  return element ? textContent(element).trim() : '';
}
