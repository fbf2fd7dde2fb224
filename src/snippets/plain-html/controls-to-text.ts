import type {Element, ElementContent, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/** Replaces controls that say something: a number field becomes its number, the label of a disclosure a line in bold. */
export function controlsToText() {
  return (tree: Root): void =>
    visit(tree, 'element', (element, index, parent) => {
      const text = textFor(element);
      if (!parent || index === undefined || !text) return undefined;
      parent.children[index] = text;
      return text.type === 'text' ? SKIP : undefined;
    });
}

function textFor({tagName, properties, children}: Element): ElementContent | undefined {
  if (tagName === 'input' && properties.type === 'number') return {type: 'text', value: String(properties.value ?? '')};
  if (tagName !== 'summary') return undefined;
  const bold: Element = {type: 'element', tagName: 'b', properties: {}, children};
  return {type: 'element', tagName: 'p', properties: {}, children: [bold]};
}
