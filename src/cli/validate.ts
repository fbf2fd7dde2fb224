import {readFileSync} from 'node:fs';
import {findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {GuideError, type GuideIssue} from '../guide/guide.js';
import {parseGuide, sectionNames} from '../guide/parse-guide.js';

/** A fault with its place in the file. */
interface Finding {
  /** Characters from the start of the file. */
  offset: number;
  path?: string;
  message: string;
  /** What stands there. */
  found?: unknown;
}

interface Checked<Fault> {
  faults: readonly Fault[];
  sections: readonly string[];
}

/**
 * Checks the guide in a file with the rules of the widgets, and prints what is wrong: file, line, column, path, what is allowed,
 * what was found.
 *
 * @returns the exit code: 0 nothing found, 1 findings, 2 no such file
 */
export function validate(file: string): 0 | 1 | 2 {
  const text = read(file);
  if (text === undefined) return 2;
  const {faults, sections} = findingsIn(text);
  for (const fault of faults) console.error(inALine(file, text, fault));
  if (faults.length > 0) {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${file}.`);
    return 1;
  }
  console.log(`${file}: no faults, ${sections.length} sections.${missing(sections)}`);
  return 0;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    console.error(`${file} cannot be read: ${(error as Error).message}`);
    return undefined;
  }
}

function findingsIn(text: string): Checked<Finding> {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true});
  if (errors.length > 0 || !tree) return {faults: errors.map(notJson), sections: []};
  const {faults, sections} = checked(JSON.parse(text));
  return {faults: faults.map((fault) => placed(fault, tree)), sections};
}

function notJson({offset, error}: ParseError): Finding {
  return {offset, message: `is not JSON here: ${printParseErrorCode(error)}`};
}

function checked(value: unknown): Checked<GuideIssue> {
  try {
    const {issues, sections} = parseGuide(value);
    return {faults: issues, sections: Object.keys(sections)};
  } catch (error) {
    if (error instanceof GuideError) return {faults: error.issues, sections: []};
    throw error;
  }
}

/** Where a fault stands; what is missing stands where the nearest thing around it does. */
function placed({path, message}: GuideIssue, tree: Node): Finding {
  const segments = path === 'guide' ? [] : segmentsOf(path);
  for (let length = segments.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, segments.slice(0, length));
    if (node) return {offset: node.offset, path, message, found: length === segments.length ? node.value : undefined};
  }
  return {offset: tree.offset, path, message};
}

/** The steps of a path such as `quickFacts.facts[2].value`. */
function segmentsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = '']) => (index ? Number(index) : key));
}

function inALine(file: string, text: string, {offset, path, message, found}: Finding): string {
  const lines = text.slice(0, offset).split('\n');
  const place = `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  return [place, path, message + quoted(found)].filter(Boolean).join(': ');
}

/** What stands there, cut short; nothing where the fault is in something larger. */
function quoted(found: unknown): string {
  if (found === undefined) return '';
  const whole = JSON.stringify(found);
  return ` (found ${whole.length > 60 ? `${whole.slice(0, 57)}…` : whole})`;
}

function missing(sections: readonly string[]): string {
  const names = sectionNames.filter((name) => !sections.includes(name));
  return names.length > 0 ? ` Not there, which is allowed: ${names.join(', ')}.` : '';
}
