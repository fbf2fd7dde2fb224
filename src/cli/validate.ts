import {checkGuideFile} from '../guide-file/check-guide-file.js';
import type {Fault} from '../guide-file/fault.js';
import {nameOf, readBytes} from './input.js';
import {missingSections} from './missing-sections.js';
import {printFaults} from './print-faults.js';

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
  const {faults, guide} = checkGuideFile(readBytes(file));
  if (faults.length > 0) {
    printGuideFaults(name, faults);
    return 1;
  }
  const sections = Object.keys(guide?.sections ?? {});
  console.log(`${name}: no faults, ${sections.length} sections.${missingSections(sections)}`);
  return 0;
}

/** Prints the faults of a guide, as `validate` does. */
export function printGuideFaults(name: string, faults: readonly Fault[]): void {
  printFaults(
    faults.map((fault) => ({...fault, file: name})),
    ['fault', 'faults'],
    name,
  );
}
