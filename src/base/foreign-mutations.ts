/**
 * What others do to the nodes of a root: a translator of the browser replaces texts by elements of its own. Lit keeps the nodes that
 * it made, and would go on changing a text that nobody sees any more, or insert beside a node that is gone. So each rendering finds
 * the nodes as the last one left them; afterwards, each block that did not change is as the translator left it.
 */
export class ForeignMutations {
  #observer: MutationObserver | undefined;
  #mutations: MutationRecord[] = [];

  /** Renders into a root, always the same one. */
  around(root: ShadowRoot, render: () => void): void {
    const foreign = this.#take().filter(({type, target}) => type === 'childList' && target !== root);
    for (const mutation of [...foreign].reverse()) undo(mutation);
    this.#take();
    render();
    const own = this.#take();
    this.#observer ??= this.#observe(root);
    // Which block a node is in is asked of its styles, which cost time.
    if (foreign.length === 0) return;
    const changed = new Set(own.map(({target}) => blockAround(target)));
    for (const mutation of foreign) if (isApart(mutation, changed)) redo(mutation);
  }

  #observe(root: ShadowRoot): MutationObserver {
    const observer = new MutationObserver((mutations) => this.#mutations.push(...mutations));
    observer.observe(root, {childList: true, characterData: true, subtree: true});
    return observer;
  }

  #take(): MutationRecord[] {
    return [...this.#mutations.splice(0), ...(this.#observer?.takeRecords() ?? [])];
  }
}

function undo({target, addedNodes, removedNodes, nextSibling}: MutationRecord): void {
  replace(target, addedNodes, removedNodes, nextSibling);
}

function redo({target, addedNodes, removedNodes, nextSibling}: MutationRecord): void {
  replace(target, removedNodes, addedNodes, nextSibling);
}

function replace(parent: Node, nodes: NodeList, others: NodeList, next: Node | null): void {
  for (const node of nodes) if (node.parentNode === parent) parent.removeChild(node);
  for (const other of others) parent.insertBefore(other, next?.parentNode === parent ? next : null);
}

/** A translator puts the words of a whole block into its nodes, whichever of them changed. */
function blockAround(node: Node): Node {
  const {parentElement} = node;
  return parentElement && isInline(node) ? blockAround(parentElement) : node;
}

function isInline(node: Node): boolean {
  return !(node instanceof Element) || getComputedStyle(node).display.startsWith('inline');
}

function isApart({target, removedNodes}: MutationRecord, changed: ReadonlySet<Node>): boolean {
  if (!target.isConnected || changed.has(blockAround(target))) return false;
  return [...changed].every((block) => [...removedNodes].every((node) => !node.contains(block)));
}
