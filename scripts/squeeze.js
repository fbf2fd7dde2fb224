import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {minify} from 'terser';

/** Members that only the elements themselves call; in a file to paste nobody else can, so their names need not be long. */
const betweenUs =
  /^(_\$\w+\$?|headingFor|render(Section|Ready|Heading|Imprint|Footer)|sectionName|stateOf|willUpdate|updated|drawNow|complete|isComplete|still|requestUpdate|shadowRootOptions)$/;

/**
 * A second minifier after the bundler's own; together they save another percent, which the budgets need.
 *
 * @returns {import('vite').Plugin}
 */
export function squeeze() {
  return {
    name: 'squeeze',
    apply: 'build',
    async generateBundle({dir = ''}, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const {code, map} = await squeezed(chunk.code, chunk.map && JSON.stringify(chunk.map));
        chunk.code = code;
        const written = bundle[`${chunk.fileName}.map`];
        if (written?.type === 'asset' && map) written.source = withSources(map, dir);
      }
    },
  };
}

/**
 * Twice, because the second time finds what the first one made. Each time takes the map of the time before, so that the last
 * one leads to the sources.
 *
 * @param {string} code
 * @param {string | null} map
 */
async function squeezed(code, map) {
  for (const properties of [{regex: betweenUs}, false]) {
    const smaller = await minify(code, {
      module: true,
      compress: {passes: 3, ecma: 2020, hoist_funs: true, pure_getters: true, unsafe: true, unsafe_arrows: true},
      mangle: {properties},
      ...(map && {sourceMap: {content: map, includeSources: true}}),
    });
    code = smaller.code ?? code;
    if (typeof smaller.map === 'string') map = smaller.map;
  }
  return {code, map};
}

/**
 * The map with every source as it lies on the disk, and not as a step of the build left it. What lies nowhere was made by the
 * build, such as the module of a section.
 *
 * @param {string} written
 * @param {string} folder
 */
function withSources(written, folder) {
  const map = JSON.parse(written);
  map.sourcesContent = map.sources.map((/** @type {string} */ source, /** @type {number} */ index) => {
    const file = path.resolve(folder, source);
    return existsSync(file) ? readFileSync(file, 'utf8') : map.sourcesContent[index];
  });
  return JSON.stringify(map);
}
