import {shadowRoots} from './shadow-roots.js';

/** All text that a reader can see, also in closed shadow roots and in disclosures, which it opens. */
export function visibleText(): string {
  const roots = [document.body, ...shadowRoots];
  for (const details of roots.flatMap((root) => [...root.querySelectorAll('details')])) details.open = true;
  return roots
    .flatMap((root) => [...root.children])
    .map((one) => (one instanceof HTMLElement ? one.innerText : ''))
    .join(' ');
}
