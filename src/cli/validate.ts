import {readFileSync} from 'node:fs';
import {findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {GuideError, type GuideIssue} from '../guide/guide.js';
import {parseGuide, sectionNames} from '../guide/parse-guide.js';

/** A fault and its place in the file. */
interface Finding {
  /** Characters from the start of the file. */
  offset: number;
  path?: string;
  message: string;
  /** The wrong value. */
  found?: unknown;
}

/** What is wrong in a guide, and the sections that can be shown. */
interface CheckResult<Fault> {
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
  const text = readText(file);
  if (text === undefined) return 2;
  const {faults, sections} = checkText(text);
  for (const fault of faults) console.error(formatFinding(file, text, fault));
  if (faults.length > 0) {
    console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${file}.`);
    return 1;
  }
  console.log(`${file}: no faults, ${sections.length} sections.${missingSections(sections)}`);
  return 0;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function checkText(text: string): CheckResult<Finding> {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true});
  if (errors.length > 0 || !tree) return {faults: errors.map(syntaxFinding), sections: []};
  const {faults, sections} = checkGuide(JSON.parse(text));
  return {faults: faults.map((fault) => locate(fault, tree)), sections};
}

function syntaxFinding({offset, error}: ParseError): Finding {
  return {offset, message: `is not JSON here: ${printParseErrorCode(error)}`};
}

function checkGuide(value: unknown): CheckResult<GuideIssue> {
  try {
    const {issues, sections} = parseGuide(value);
    return {faults: issues, sections: Object.keys(sections)};
  } catch (error) {
    if (error instanceof GuideError) return {faults: error.issues, sections: []};
    throw error;
  }
}

/** Finds the place of a fault. What is missing has the place of the nearest value around it. */
function locate({path, message}: GuideIssue, tree: Node): Finding {
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

function formatFinding(file: string, text: string, {offset, path, message, found}: Finding): string {
  const lines = text.slice(0, offset).split('\n');
  const place = `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
  return [place, path, message + formatValue(found)].filter(Boolean).join(': ');
}

/** A wrong value, cut to 60 characters; "" when the fault has none. */
function formatValue(found: unknown): string {
  if (found === undefined) return '';
  const whole = JSON.stringify(found);
  return ` (found ${whole.length > 60 ? `${whole.slice(0, 57)}…` : whole})`;
}

function missingSections(sections: readonly string[]): string {
  const names = sectionNames.filter((name) => !sections.includes(name));
  return names.length > 0 ? ` Not there, which is allowed: ${names.join(', ')}.` : '';
}
