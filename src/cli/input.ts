import {readFileSync} from 'node:fs';
import {UsageError} from '../snippets/usage-error.js';

/** The word that stands for standard input in place of a file. */
const standardInput = '-';

/** `process.stdin.fd` would make it fail where there is nothing to read yet. */
const standardInputDescriptor = 0;

/** What messages call a file. */
export function nameOf(file: string): string {
  return file === standardInput ? 'standard input' : file;
}

/**
 * The bytes of a file, or of standard input.
 *
 * @throws {UsageError} when it cannot be read
 */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === standardInput ? standardInputDescriptor : file);
  } catch (error) {
    throw new UsageError(`${nameOf(file)} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
