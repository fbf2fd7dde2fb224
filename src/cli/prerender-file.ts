import {prerender} from '../snippets/prerender.js';
import type {PublishedFiles} from '../snippets/published-files.js';
import {wordsStyleTag} from '../snippets/words-style.js';
import {decodePage, nameOf, readBytes} from './input.js';
import {write} from './output.js';
import {encode} from '../guide-file/text-encoding.js';

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
