import {shadowRoots} from './shadow-roots.js';

/** All text that a reader can see, also in closed shadow roots and in disclosures, which it opens; a space between two texts. */
export function visibleText(): string {
  const roots = [document.body, ...shadowRoots];
  for (const details of roots.flatMap((root) => [...root.querySelectorAll('details')])) details.open = true;
  return roots.flatMap(visibleTexts).join(' ');
}

function visibleTexts(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const {parentElement, textContent} = walker.currentNode;
    if (textContent && parentElement?.checkVisibility({visibilityProperty: true})) texts.push(textContent.trim());
  }
  return texts;
}
