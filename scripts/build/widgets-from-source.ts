import path from 'node:path';
import {normalizePath, type Plugin} from 'vite';
import {generateGuides} from './generate.js';
import {root} from './paths.js';

/**
 * While developing, answers `cdn/<name>.js` from `src/entries/<name>.ts`, and `cdn/lang/<tag>.js` from the folder `lang` in it,
 * so that the site's pages can hold the snippet that a visitor would paste. A change in `data/` writes the guide's modules anew.
 */
export function widgetsFromSource(): Plugin {
  return {
    name: 'widgets-from-source',
    apply: 'serve',
    enforce: 'pre',
    configureServer({watcher}) {
      const data = path.join(root, 'data');
      generateGuides();
      watcher.add(data);
      watcher.on('change', (file) => {
        if (file.startsWith(data)) generateGuides();
      });
    },
    resolveId(id) {
      const name = /^\/?cdn\/((?:lang\/)?[\w-]+)\.js$/.exec(id)?.[1];
      return name ? normalizePath(path.join(root, 'src/entries', `${name}.ts`)) : undefined;
    },
  };
}
