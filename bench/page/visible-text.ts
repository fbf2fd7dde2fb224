import {settle} from './settle.js';
import {shadowRoots} from './shadow-roots.js';

/** Disclosures: those of the browser, which other libraries use too, and those of Spectrum. */
const disclosures = 'details, sp-accordion-item';

/** All text that a reader can see, also in closed shadow roots and in disclosures, which it opens; a space between two texts. */
export async function visibleText(): Promise<string> {
  for (const one of roots().flatMap((root) => [...root.querySelectorAll(disclosures)])) Reflect.set(one, 'open', true);
  await settle();
  return roots().flatMap(visibleTexts).join(' ');
}

function roots(): ParentNode[] {
  return [document.body, ...shadowRoots];
}

function visibleTexts(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim();
    if (text && isVisible(walker.currentNode)) texts.push(text);
  }
  return texts;
}

/** Whether a text has a box and is not hidden. Its parent may have no box: a slot has none. */
function isVisible(text: Node): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return (
    range.getClientRects().length > 0 &&
    !!text.parentElement &&
    getComputedStyle(text.parentElement).visibility === 'visible'
  );
}
