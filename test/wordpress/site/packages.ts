import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The packages of this test, installed in its own folder because they are large. */
const modules = path.resolve(import.meta.dirname, '../node_modules');

/** WordPress as npm has it: a zip of what PHP runs for each version, and the files for browsers in a folder beside it. */
const builds = path.join(modules, '@wp-playground/wordpress-builds');

export const wordpressZip = (version: string) => path.join(builds, `src/wordpress/wp-${version}.zip`);
export const browserFiles = (version: string) => path.join(builds, `public/wp-${version}`);

/** The plugin by which WordPress keeps its data in SQLite. */
export function sqlitePlugin(): File {
  const zip = path.join(builds, 'src/sqlite-database-integration/sqlite-database-integration.zip');
  return new File([readFileSync(zip)], 'sqlite-database-integration.zip');
}
