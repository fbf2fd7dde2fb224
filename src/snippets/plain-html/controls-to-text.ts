import type {Element, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/** Replaces each number field by its number. */
export function controlsToText() {
  return (tree: Root): void =>
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined || !isNumberField(element)) return undefined;
      parent.children[index] = {type: 'text', value: String(element.properties.value ?? '')};
      return SKIP;
    });
}

function isNumberField({tagName, properties}: Element): boolean {
  return tagName === 'input' && properties.type === 'number';
}
