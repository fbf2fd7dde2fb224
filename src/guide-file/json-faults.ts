import {createScanner, getNodePath, type Node} from 'jsonc-parser';
import type {Finding} from './finding.js';

/** A guide has ten levels; what has many more would exhaust the stack of the parsers. */
const maxDepth = 100;

/** The place where a text is nested more deeply than any guide. */
export function tooDeep(text: string): Finding | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    depth += depthChange(text.charAt(offset));
    if (depth > maxDepth) return {offset, message: `is nested deeper than ${maxDepth} levels`};
  }
  return undefined;
}

function depthChange(tokenStart: string): number {
  if (tokenStart === '{' || tokenStart === '[') return 1;
  return tokenStart === '}' || tokenStart === ']' ? -1 : 0;
}

/** Keys that an object has twice, of which JSON keeps the last without a word. */
export function duplicateKeys(node: Node): Finding[] {
  const {type, children = []} = node;
  const inside = children.flatMap(duplicateKeys);
  return type === 'object' ? [...repeated(children), ...inside] : inside;
}

function repeated(properties: readonly Node[]): Finding[] {
  const keys = properties.flatMap(({children}) => children?.[0] ?? []);
  const known = new Set<unknown>();
  return keys.filter(({value}) => known.has(value) || !known.add(value)).map(duplicate);
}

function duplicate(key: Node): Finding {
  const message = `the key ${JSON.stringify(key.value)} stands twice in one object; allowed is once`;
  return {offset: key.offset, path: pathOf(key), message};
}

/** Such as `quickFacts.facts[2].value`. */
function pathOf(key: Node): string {
  const segments = getNodePath(key);
  return segments
    .map((segment) => (typeof segment === 'number' ? `[${segment}]` : `.${segment}`))
    .join('')
    .slice(1);
}
