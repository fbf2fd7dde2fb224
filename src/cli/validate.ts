import {checkGuideFile} from '../guide-file/check-guide-file.js';
import {nameOf, readBytes} from './input.js';
import {missingSections} from './missing-sections.js';
import {printFaults} from './print-faults.js';

/**
 * Checks the guide in a file with the rules of the widgets, and prints what is wrong.
 *
 * @param file `-` for standard input
 * @returns the exit code: 0 nothing found, 1 findings
 * @throws {UsageError} when the file cannot be read
 */
export function validate(file: string): 0 | 1 {
  const name = nameOf(file);
  const {faults, guide} = checkGuideFile(readBytes(file));
  if (faults.length > 0) {
    printFaults(
      name,
      faults.map((fault) => ({...fault, file: name})),
    );
    return 1;
  }
  const sections = Object.keys(guide?.sections ?? {});
  console.log(`${name}: no faults, ${sections.length} sections.${missingSections(sections)}`);
  return 0;
}
