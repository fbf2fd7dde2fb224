import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {zipSync} from 'fflate';

/** The files of an archive by their path, with slashes. */
export type ArchiveFiles = Readonly<Record<string, Uint8Array>>;

/** The bytes of a zip archive, which are the same for the same files: one time for all, and the order of the paths. */
export function archiveOf(files: ArchiveFiles): Uint8Array {
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), {level: 9, mtime: earliest()});
}

/** The earliest time that a zip archive can hold. An archive has the local time, so this one is local too. */
function earliest(): Date {
  return new Date(1980, 0, 1);
}

/** Every file in a folder and below it, by its path from there, behind a name for the folder. */
export function filesIn(folder: string, name: string): ArchiveFiles {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [`${name}/${path.relative(folder, file).replaceAll('\\', '/')}`, readFileSync(file)];
    }),
  );
}
