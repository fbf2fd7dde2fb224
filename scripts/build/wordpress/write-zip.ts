import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {zipSync, type Zippable} from 'fflate';

/** The earliest time that a zip can hold, in every time zone, so that the same files make the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Writes a folder, with its name, as a zip: the same bytes for the same files. */
export function writeZip(folder: string, file: string): void {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  const entries: Zippable = Object.fromEntries(
    files.map((name) => [
      path.posix.join(path.basename(folder), name.replaceAll('\\', '/')),
      [readFileSync(path.join(folder, name)), {mtime}],
    ]),
  );
  writeFileSync(file, zipSync(entries, {level: 9}));
}
