import path from 'node:path';
import {runnerImport} from 'vite';

const language = path.resolve(import.meta.dirname, '../src/languages/language.ts');

/**
 * In a file to paste, the messages of a language stand under short names instead of their English words, which nobody reads
 * there and which would be a seventh of the file.
 *
 * @returns {import('vite').Plugin}
 */
export function shortMessages() {
  return {
    name: 'short-messages',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: {id: /\/src\/languages\/[\w-]+\.messages\.ts$/},
      async handler(_code, id) {
        const [{module}, {module: messages}] = await Promise.all([runnerImport(language), runnerImport(id)]);
        const {shortName} = /** @type {typeof import('../src/languages/language.js')} */ (module);
        const entries = Object.entries(/** @type {any} */ (messages).messages);
        const short = Object.fromEntries(entries.map(([english, said]) => [shortName(english), said]));
        if (Object.keys(short).length < entries.length) throw new Error(`two messages of ${id} share a short name`);
        return {code: `export const messages = ${JSON.stringify(short)};`, map: null};
      },
    },
  };
}
