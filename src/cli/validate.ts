import {findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {GuideError, type GuideIssue} from '../guide/guide.js';
import {parseGuide, sectionNames} from '../guide/parse-guide.js';
import type {Finding} from './finding.js';
import {nameOf, readBytes} from './input.js';
import {duplicateKeys, tooDeep} from './json-faults.js';
import {placesIn} from './place.js';
import {decode} from './text-encoding.js';

/** What is wrong in a guide, and the sections that can be shown. */
interface CheckResult<Fault> {
  faults: readonly Fault[];
  sections: readonly string[];
}

/** Findings that are printed; of more, their number. */
const maxPrinted = 50;

/**
 * Checks the guide in a file with the rules of the widgets, and prints what is wrong: file, line, column, path, what is allowed,
 * what was found.
 *
 * @param file `-` for standard input
 * @returns the exit code: 0 nothing found, 1 findings
 * @throws {UsageError} when the file cannot be read
 */
export function validate(file: string): 0 | 1 {
  const name = nameOf(file);
  const {text, faults, sections} = checkBytes(readBytes(file));
  if (faults.length > 0) {
    printFindings(name, text, faults);
    return 1;
  }
  console.log(`${name}: no faults, ${sections.length} sections.${missingSections(sections)}`);
  return 0;
}

function checkBytes(bytes: Buffer): CheckResult<Finding> & {text: string} {
  const decoded = decode(bytes);
  if ('text' in decoded) return {text: decoded.text, ...checkText(decoded.text)};
  const {before, byte} = decoded;
  const message = `is not UTF-8 here (found the byte ${byte}); save the file as UTF-8`;
  return {text: before, faults: [{offset: before.length, message}], sections: []};
}

function checkText(text: string): CheckResult<Finding> {
  const deep = tooDeep(text);
  if (deep) return {faults: [deep], sections: []};
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true});
  if (errors.length > 0 || !tree) return {faults: errors.map(syntaxFinding), sections: []};
  const {faults, sections} = checkGuide(JSON.parse(text));
  return {faults: [...duplicateKeys(tree), ...faults.map((fault) => locate(fault, tree))], sections};
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

/** In the order of the checks, which puts a cause before what follows from it. */
function printFindings(name: string, text: string, faults: readonly Finding[]): void {
  const placeOf = placesIn(text);
  const printed = faults.slice(0, maxPrinted);
  for (const {offset, path, message, found} of printed) {
    const {line, column} = placeOf(offset);
    console.error([`${name}:${line}:${column}`, path, message + formatValue(found)].filter(Boolean).join(': '));
  }
  const rest = faults.length - printed.length;
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${name}`;
  console.error(rest > 0 ? `${count}; ${rest} more than are listed here.` : `${count}.`);
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
