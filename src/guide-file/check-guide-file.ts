import {findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {GuideError, type GuideIssue, type ParsedGuide} from '../guide/guide.js';
import {parseGuide} from '../guide/parse-guide.js';
import type {Finding} from './finding.js';
import {duplicateKeys, tooDeep} from './json-faults.js';
import {placesIn, type Place} from './place.js';
import {decode} from './text-encoding.js';

/** What is wrong in a guide, where, and what is allowed. */
export interface Fault extends Place {
  /** Such as `quickFacts.facts[2].value`; nothing where the file is no JSON. */
  path?: string;
  /** What is wrong and what is allowed, with the wrong value, cut to 60 characters. */
  message: string;
}

/** A file after the check. */
export interface CheckedFile {
  /** In the order of the checks, which puts a cause before what follows from it. */
  faults: readonly Fault[];
  /** The guide, where something of it can be shown. */
  guide: ParsedGuide | undefined;
}

/** Checks the guide in a file with the rules of the widgets. */
export function checkGuideFile(bytes: Uint8Array): CheckedFile {
  const decoded = decode(bytes);
  if ('text' in decoded) return checkGuideText(decoded.text);
  const {before, byte} = decoded;
  const message = `is not UTF-8 here (found the byte ${byte}); save the file as UTF-8`;
  return {faults: inPlaces(before, [{offset: before.length, message}]), guide: undefined};
}

/** Checks the guide in a text. */
export function checkGuideText(text: string): CheckedFile {
  const deep = tooDeep(text);
  if (deep) return {faults: inPlaces(text, [deep]), guide: undefined};
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true});
  if (!tree || errors.length > 0) return {faults: inPlaces(text, syntaxFindings(errors)), guide: undefined};
  const {issues, guide} = checkGuide(JSON.parse(text));
  return {faults: inPlaces(text, [...duplicateKeys(tree), ...issues.map((issue) => locate(issue, tree))]), guide};
}

/** A text without any value has no tree, and no error either. */
function syntaxFindings(errors: readonly ParseError[]): Finding[] {
  if (errors.length === 0) return [{offset: 0, message: 'is empty; allowed is a guide in JSON'}];
  return errors.map(({offset, error}) => ({offset, message: `is not JSON here: ${printParseErrorCode(error)}`}));
}

function checkGuide(value: unknown): {issues: readonly GuideIssue[]; guide: ParsedGuide | undefined} {
  try {
    const guide = parseGuide(value);
    return {issues: guide.issues, guide};
  } catch (error) {
    if (error instanceof GuideError) return {issues: error.issues, guide: undefined};
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

function inPlaces(text: string, findings: readonly Finding[]): Fault[] {
  const placeOf = placesIn(text);
  return findings.map(({offset, path, message, found}) => ({
    ...placeOf(offset),
    ...(path !== undefined && {path}),
    message: message + formatValue(found),
  }));
}

/** A wrong value, cut to 60 characters; "" when the fault has none. */
export function formatValue(found: unknown): string {
  if (found === undefined) return '';
  const whole = JSON.stringify(found);
  return ` (found ${whole.length > 60 ? `${whole.slice(0, 57)}…` : whole})`;
}
