import {parseFragment} from 'parse5';
import {isElement, textContent} from './html-tree.js';

/** The words of the first element of some HTML, or all words where there is no element. */
export function textOfFirstElement(html: string): string {
  const {childNodes} = parseFragment(html);
  const element = childNodes.find(isElement);
  return (element ? [element] : childNodes).map(textContent).join('').trim();
}
