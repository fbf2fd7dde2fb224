import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import {isHeading} from './is-heading.js';

/** Replaces the headings in the labels of disclosures by bold text: a page without our styles breaks the line before them. */
export function boldSummaries() {
  return (tree: Root): void =>
    visit(tree, {tagName: 'summary'}, ({children}: Element) => {
      for (const heading of children.filter(isHeading)) heading.tagName = 'b';
    });
}
