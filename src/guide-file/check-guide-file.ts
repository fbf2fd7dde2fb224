import {parseTree, printParseErrorCode, type ParseError} from 'jsonc-parser';
import {GuideError, type GuideIssue, type ParsedGuide} from '../guide/guide.js';
import {parseGuide} from '../guide/parse-guide.js';
import {inPlaces, type Fault} from './fault.js';
import type {Finding} from './finding.js';
import {duplicateKeys, tooDeep} from './json-faults.js';
import {locate} from './locate.js';
import {decode} from './text-encoding.js';

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
