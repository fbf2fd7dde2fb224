import path from 'node:path';
import {placeholdersIn} from '../audit/placeholders.js';
import {buildGuide} from '../guide-folder/build-guide.js';
import {readFolderFiles} from './folder-files.js';
import {missingSections} from './missing-sections.js';
import {write} from './output.js';
import {printFaults} from './print-faults.js';

/**
 * Makes a guide in JSON from a folder of Markdown, with the rules of the widgets, and prints what is wrong.
 *
 * @param output where to write; without it, the guide is printed
 * @returns the exit code: 0 written, 1 findings, and then nothing is written
 * @throws {UsageError} when the folder cannot be read, or the guide cannot be written
 */
export function buildGuideFolder(folder: string, output: string | undefined): 0 | 1 {
  const {faults, guide} = buildGuide(readFolderFiles(folder));
  if (!guide) {
    const inFolder = faults.map((fault) => ({...fault, file: path.join(folder, fault.file)}));
    printFaults(inFolder, ['fault', 'faults'], folder);
    return 1;
  }
  write(`${JSON.stringify(guide, null, 2)}\n`, output);
  console.error(`${folder}: no faults.${missingSections(Object.keys(guide))}${placeholders(guide)}`);
  return 0;
}

function placeholders(guide: object): string {
  const count = placeholdersIn(guide).length;
  return count > 0 ? ` ${count} texts still have the words that “new” wrote; replace them before you publish.` : '';
}
