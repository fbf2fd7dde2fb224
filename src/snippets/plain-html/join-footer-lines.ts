import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/**
 * Makes one paragraph of the lines of the footer, as the widget shows them. With a paragraph for each line, that of the widget would
 * be larger than any in its place, and browsers would take it for the largest paint of the page.
 */
export function joinFooterLines() {
  return (tree: Root): void =>
    visit(tree, {tagName: 'footer'}, (footer: Element) => {
      const lines = footer.children.filter(isLine);
      const [first, ...others] = lines;
      first?.children.push(...others.flatMap(({children}) => [{type: 'text' as const, value: ' '}, ...children]));
      footer.children = footer.children.filter((child) => child === first || !isLine(child));
    });
}

function isLine(node: Element['children'][number]): node is Element {
  return node.type === 'element' && node.tagName === 'p';
}
