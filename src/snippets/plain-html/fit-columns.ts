import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';

/** Makes each cell across a table as wide as the columns that are left. */
export function fitColumns() {
  return (tree: Root): void =>
    visit(tree, 'element', (element) => {
      if (element.tagName === 'table') fitTable(element);
    });
}

function fitTable(table: Element): void {
  const columns = columnsIn(table);
  visit(table, 'element', ({properties}) => {
    if (properties.colSpan !== undefined) properties.colSpan = columns;
  });
}

/** How many cells the longest row has. */
function columnsIn(table: Element): number {
  let columns = 1;
  visit(table, 'element', ({tagName, children}) => {
    if (tagName === 'tr') columns = Math.max(columns, children.filter(({type}) => type === 'element').length);
  });
  return columns;
}
