import {findNodeAtLocation, parseTree, type Node} from 'jsonc-parser';
import type {GuideIssue} from '../guide/guide.js';
import {inPlaces, type Fault} from './fault.js';
import type {Finding} from './finding.js';

/**
 * Finds in the text of a guide the line and column of each issue.
 *
 * @throws Error when the text is no JSON
 */
export function locateIssues(text: string, issues: readonly GuideIssue[]): Fault[] {
  const tree = parseTree(text);
  if (!tree) throw new Error('The text of the guide is no JSON.');
  return inPlaces(
    text,
    issues.map((issue) => ({...locate(issue, tree), found: undefined})),
  );
}

/** Finds the place of a fault. What is missing has the place of the nearest value around it. */
export function locate({path, message}: GuideIssue, tree: Node): Finding {
  const segments = path === 'guide' ? [] : splitPath(path);
  for (let length = segments.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node) return {offset: node.offset, path, message, found: length === segments.length ? node.value : undefined};
  }
  return {offset: tree.offset, path, message};
}

/** The steps of a path such as `quickFacts.facts[2].value`. */
function splitPath(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = '']) => (index ? Number(index) : key));
}
