import {readdirSync, type Dirent} from 'node:fs';
import path from 'node:path';
import {citationFiles} from '../guide-folder/file-names.js';
import {UsageError} from '../snippets/usage-error.js';
import {readBytes} from './input.js';

/**
 * The files of a guide in a folder, by name. Others are left alone, such as pictures and notes.
 *
 * @throws {UsageError} when it is no folder, or a file cannot be read
 */
export function readFolderFiles(folder: string): Map<string, Uint8Array> {
  const names = entriesOf(folder).filter((entry) => !entry.isDirectory() && isOfGuide(entry.name));
  return new Map(names.map(({name}) => [name, readBytes(path.join(folder, name))]));
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true}).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    throw new UsageError(`${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isOfGuide(name: string): boolean {
  return name.endsWith('.md') || citationFiles.some((one) => one === name);
}
