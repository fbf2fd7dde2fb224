import {existsSync, mkdirSync} from 'node:fs';
import path from 'node:path';
import {writeFileSync} from 'atomically';
import {UsageError} from '../snippets/usage-error.js';

/**
 * Writes a file, or prints what would be in it.
 *
 * @param output the file; without it, the content is printed
 * @throws {UsageError} when it cannot be written
 */
export function write(content: Uint8Array | string, output: string | undefined): void {
  if (output === undefined) process.stdout.write(content);
  else writeFile(content, output);
}

/**
 * Writes files into a folder, which is made where it is not there.
 *
 * @throws {UsageError} when one of them is there already, and then writes none
 */
export function writeNewFiles(folder: string, files: ReadonlyMap<string, string>): void {
  const known = [...files.keys()].map((name) => path.join(folder, name)).find((file) => existsSync(file));
  if (known !== undefined) {
    throw new UsageError(`${known} is there already; nothing was written. Name a folder that is new or empty.`);
  }
  makeFolder(folder);
  for (const [name, text] of files) writeFile(text, path.join(folder, name));
}

/** Whoever reads the file meanwhile finds the old one or the new one, never a part. */
function writeFile(content: Uint8Array | string, output: string): void {
  try {
    writeFileSync(output, content);
  } catch (error) {
    throw new UsageError(`${output} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true});
  } catch (error) {
    throw new UsageError(`${folder} cannot be made: ${error instanceof Error ? error.message : String(error)}`);
  }
}
