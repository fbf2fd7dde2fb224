/** Something that whoever runs a command has to put right; its message says how, so its stack says nothing more. */
export class Problem extends Error {}

/** Ends the process: a problem with its sentence, anything else with its stack. */
export function endWith(error: unknown): never {
  console.error(error instanceof Problem ? error.message : error);
  process.exit(1);
}
