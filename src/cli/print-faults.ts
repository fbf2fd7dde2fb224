import type {Fault} from '../guide-file/check-guide-file.js';

/** Findings that are printed; of more, their number. */
const maxPrinted = 50;

/** A fault, and the file that it is in. */
export type FaultInFile = Fault & {file: string};

/**
 * Prints what is wrong: file, line, column, path, what is allowed, what was found.
 *
 * @param whole the file or the folder that was checked
 */
export function printFaults(whole: string, faults: readonly FaultInFile[]): void {
  const printed = faults.slice(0, maxPrinted);
  for (const {file, line, column, path, message} of printed) {
    console.error([`${file}:${line}:${column}`, path, message].filter(Boolean).join(': '));
  }
  const rest = faults.length - printed.length;
  const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in ${whole}`;
  console.error(rest > 0 ? `${count}; ${rest} more than are listed here.` : `${count}.`);
}
