import {checkGuideFile} from '../guide-file/check-guide-file.js';
import {exportGuide} from '../guide-folder/export-guide.js';
import {UsageError} from '../snippets/usage-error.js';
import {nameOf, readBytes} from './input.js';
import {writeNewFiles} from './output.js';
import {printGuideFaults} from './validate.js';

/**
 * Writes the guide in a file as a folder of Markdown that `build-guide` makes the same guide from.
 *
 * @param file `-` for standard input
 * @returns the exit code: 0 written, 1 the guide has faults, and then nothing is written
 * @throws {UsageError} when the guide cannot be read, cannot be written as Markdown, or would replace a file
 */
export function exportGuideFile(file: string, folder: string): 0 | 1 {
  const name = nameOf(file);
  const bytes = readBytes(file);
  const {faults} = checkGuideFile(bytes);
  if (faults.length > 0) {
    printGuideFaults(name, faults);
    return 1;
  }
  const {files, unknown, different} = exportGuide(bytes);
  if (different !== undefined) throw new UsageError(`${name}: ${different} ${cannotStand}`);
  writeNewFiles(folder, files);
  for (const path of unknown) console.error(`${name}: ${path} is no field of a guide, and is left out.`);
  console.error(`${folder}: ${files.size} files written.`);
  return 0;
}

const cannotStand = 'holds a character that no file of Markdown can hold, such as U+0000; nothing was written.';
