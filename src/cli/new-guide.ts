import path from 'node:path';
import {asId} from '../guide-folder/line-forms.js';
import {skeleton} from '../guide-folder/skeleton.js';
import {UsageError} from '../snippets/usage-error.js';
import {writeNewFiles} from './output.js';

/**
 * Writes the start of a guide, with comments that say what goes where.
 *
 * @param folder its last name is the id of the guide
 * @throws {UsageError} when its name makes no id, or a file is there already
 */
export function newGuide(folder: string, today: Date): void {
  const name = path.basename(path.resolve(folder));
  const id = asId(name);
  if (id === '')
    throw new UsageError(`"${name}" makes no id; name the folder with letters from a to z, such as my-therapy.`);
  const files = skeleton(id, today.toISOString().slice(0, 10));
  writeNewFiles(folder, files);
  console.log(
    `${folder}: ${files.size} files written. Next, while you write: npx therapy-guide-widgets preview ${folder}`,
  );
}
