import {readFileSync} from 'node:fs';
import sniffEncoding from 'html-encoding-sniffer';
import {placesIn} from '../guide-file/place.js';
import {decode, type DecodedText} from '../guide-file/text-encoding.js';
import {UsageError} from '../snippets/usage-error.js';

/** The word that stands for standard input in place of a file. */
export const standardInput = '-';

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

/**
 * The text of a file, or of standard input.
 *
 * @throws {UsageError} when it cannot be read, or is in no encoding that is known
 */
export function readText(file: string): string {
  const decoded = decode(readBytes(file));
  if ('text' in decoded) return decoded.text;
  const {line, column} = placesIn(decoded.before)(decoded.before.length);
  throw new UsageError(
    `${nameOf(file)}:${line}:${column}: is not UTF-8 (found the byte ${decoded.byte}). Save the file as UTF-8.`,
  );
}

/**
 * The text of a page, which may say its encoding.
 *
 * @throws {UsageError} when it is in an encoding that would lose characters
 */
export function decodePage(bytes: Uint8Array, name: string): DecodedText {
  const decoded = decode(bytes);
  if ('byte' in decoded) {
    const {line, column} = placesIn(decoded.before)(decoded.before.length);
    throw new UsageError(`${name}:${line}:${column}: is not UTF-8 (found the byte ${decoded.byte}). ${advice}`);
  }
  const declared = sniffEncoding(bytes, {defaultEncoding: 'UTF-8'});
  if (decoded.encoding === 'utf-8' && declared !== 'UTF-8') {
    throw new UsageError(`${name} says that its encoding is ${declared}; allowed is UTF-8. ${advice}`);
  }
  return decoded;
}

const advice = 'Save the page as UTF-8, with <meta charset="utf-8">; nothing was written.';
