import {writeSync} from 'node:fs';
import {inspect} from 'node:util';

/** Something that whoever runs a command has to put right; its message says how, so its stack says nothing more. */
export class Problem extends Error {}

/** Ends the process: a problem with its sentence, anything else with its stack. */
export function endWith(error: unknown): never {
  // The test runner keeps what goes to the console, and would lose it here.
  writeSync(process.stderr.fd, `${error instanceof Problem ? error.message : inspect(error)}\n`);
  process.exit(1);
}
