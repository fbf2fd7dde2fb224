import type {FileFault} from '../guide-file/fault.js';

/** Faults that are printed; of more, their number. */
const maxPrinted = 50;

/**
 * Prints what is wrong, a line for each: file, line, column, path, message; then how many there are.
 *
 * @param noun what they are called, for one and for more
 * @param name where they are
 */
export function printFaults(
  faults: readonly FileFault[],
  noun: readonly [one: string, more: string],
  name: string,
): void {
  const printed = faults.slice(0, maxPrinted);
  for (const {file, line, column, path, message} of printed) {
    console.error([`${file}:${line}:${column}`, path, message].filter(Boolean).join(': '));
  }
  const rest = faults.length - printed.length;
  const count = `${faults.length} ${noun[faults.length === 1 ? 0 : 1]} in ${name}`;
  console.error(rest > 0 ? `${count}; ${rest} more than are listed here.` : `${count}.`);
}
