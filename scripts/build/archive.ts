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
