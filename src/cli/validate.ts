import {sectionNames} from '../guide/parse-guide.js';
import {checkGuideFile, type Fault} from '../guide-file/check-guide-file.js';
import {nameOf, readBytes} from './input.js';

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
  const {faults, guide} = checkGuideFile(readBytes(file));
  if (faults.length > 0) {
    printFaults(name, faults);
    return 1;
  }
  const sections = Object.keys(guide?.sections ?? {});
  console.log(`${name}: no faults, ${sections.length} sections.${missingSections(sections)}`);
  return 0;
}

function printFaults(name: string, faults: readonly Fault[]): void {
  const printed = faults.slice(0, maxPrinted);
  for (const {line, column, path, message} of printed) {
    console.error([`${name}:${line}:${column}`, path, message].filter(Boolean).join(': '));
  }
  const rest = faults.length - printed.length;
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${name}`;
  console.error(rest > 0 ? `${count}; ${rest} more than are listed here.` : `${count}.`);
}

function missingSections(sections: readonly string[]): string {
  const names = sectionNames.filter((name) => !sections.includes(name));
  return names.length > 0 ? ` Not there, which is allowed: ${names.join(', ')}.` : '';
}
