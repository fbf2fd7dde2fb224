import sniffEncoding from 'html-encoding-sniffer';
import {prerender} from '../snippets/prerender.js';
import type {PublishedFiles} from '../snippets/published-files.js';
import {UsageError} from '../snippets/usage-error.js';
import {wordsStyleTag} from '../snippets/words-style.js';
import {nameOf, readBytes} from './input.js';
import {writeFile} from './output.js';
import {placesIn} from '../guide-file/place.js';
import {decode, encode, type DecodedText} from '../guide-file/text-encoding.js';

/**
 * Prerenders the page in a file, and writes it in the encoding that it has.
 *
 * @param file `-` for standard input
 * @param output where to write; without it, the page is printed
 * @returns the exit code: 0 every tag filled, 1 some not
 * @throws {UsageError} when the page cannot be read or written, or is in an encoding that would lose characters
 */
export function prerenderFile(file: string, output: string | undefined, files: PublishedFiles): 0 | 1 {
  const input = decodePage(readBytes(file), nameOf(file));
  const {page, filled, needsStyle, skipped} = prerender(input.text);
  write(encode(page, input), output);
  for (const {line, message} of skipped) console.error(`${nameOf(file)}:${line}: ${message}`);
  console.error(`${filled} filled, ${skipped.length} not.`);
  if (needsStyle) console.error(`Put this in the head, so that paper shows what is folded: ${wordsStyleTag(files)}`);
  return skipped.length > 0 ? 1 : 0;
}

function decodePage(bytes: Uint8Array, name: string): DecodedText {
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

function write(bytes: Uint8Array, output: string | undefined): void {
  if (output === undefined) process.stdout.write(bytes);
  else writeFile(output, bytes);
}
