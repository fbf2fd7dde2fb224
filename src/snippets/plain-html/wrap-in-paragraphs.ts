import type {Element, ElementContent, Root, RootContent} from 'hast';
import {toString} from 'hast-util-to-string';
import {visit} from 'unist-util-visit';

const blocks = new Set('h1 h2 h3 h4 h5 h6 p ul ol dl table details summary'.split(' '));

/** Wraps each run of text between the blocks of the root, and of each disclosure, in a paragraph. */
export function wrapInParagraphs() {
  return (tree: Root): void => {
    tree.children = wrapped(tree.children);
    visit(tree, {tagName: 'details'}, (details) => {
      details.children = wrapped(details.children);
    });
  };
}

function wrapped(nodes: readonly RootContent[]): Element[] {
  const result: Element[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    if (run.some((node) => toString(node).trim() !== '')) result.push(paragraph(run));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'doctype') continue;
    if (!isBlock(node)) run.push(node);
    else {
      endRun();
      result.push(node);
    }
  }
  endRun();
  return result;
}

function paragraph(children: ElementContent[]): Element {
  return {type: 'element', tagName: 'p', properties: {}, children};
}

function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && blocks.has(node.tagName);
}
