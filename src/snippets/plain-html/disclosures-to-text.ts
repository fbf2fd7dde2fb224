import type {Element, ElementContent, Root} from 'hast';
import {SKIP, visit} from 'unist-util-visit';
import {isHeading} from './is-heading.js';

/**
 * Replaces each disclosure by its content under its label: the headings in it, and a line in bold with the rest. The label keeps the
 * id of the disclosure.
 */
export function disclosuresToText() {
  return (tree: Root): void =>
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined || !['details', 'summary'].includes(element.tagName)) return undefined;
      parent.children.splice(index, 1, ...textFor(element));
      return [SKIP, index];
    });
}

function textFor({tagName, children, properties: {id}}: Element): ElementContent[] {
  const text = tagName === 'details' ? children : labelFrom(children);
  const label = text.find((one) => one.type === 'element');
  if (label && id) label.properties['id'] = id;
  return text;
}

function labelFrom(children: readonly ElementContent[]): ElementContent[] {
  const rest = children.filter((child) => !isHeading(child));
  const bold: Element = {type: 'element', tagName: 'b', properties: {}, children: rest};
  return [...children.filter(isHeading), {type: 'element', tagName: 'p', properties: {}, children: [bold]}];
}
