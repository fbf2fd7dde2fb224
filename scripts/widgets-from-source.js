import path from 'node:path';
import {normalizePath} from 'vite';

const entries = path.resolve(import.meta.dirname, '../src/entries');

/**
 * While developing, `cdn/<name>.js` is answered from `src/entries/<name>.ts`, and `cdn/lang/<tag>.js` from the folder `lang` in
 * it, so that the site's pages can hold the snippet just as a visitor would paste it.
 *
 * @returns {import('vite').Plugin}
 */
export function widgetsFromSource() {
  return {
    name: 'widgets-from-source',
    apply: 'serve',
    enforce: 'pre',
    resolveId(id) {
      const name = /^\/?cdn\/((?:lang\/)?[\w-]+)\.js$/.exec(id)?.[1];
      return name ? normalizePath(path.join(entries, `${name}.ts`)) : undefined;
    },
  };
}
