import {shadowRoots} from './shadow-roots.js';

/** All rendered text, also in closed shadow roots. */
export function visibleText(): string {
  return [document.body, ...shadowRoots]
    .flatMap((root) => [...root.children])
    .map((one) => (one instanceof HTMLElement ? one.innerText : ''))
    .join(' ');
}
