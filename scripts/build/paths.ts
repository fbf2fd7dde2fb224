import path from 'node:path';

/** The folder of the project. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where the build writes. */
export const dist = path.join(root, 'dist');

/** Where the built site is, as static files that any server can serve. */
export const siteFolder = 'dist/site';

/** A module of `src/`, without the end of its name. */
export function source(name: string): string {
  return path.join(root, 'src', `${name}.ts`);
}
