import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';
import {kinds, tagOf} from './peers.js';
import {wordsOf} from './work/words.js';

/** @typedef {import('./peers.js').Peer} Peer @typedef {import('./peers.js').Kind} Kind */

const here = import.meta.dirname;
export const dist = path.resolve(here, '../dist');

/** Where the pages are. Nothing of it is kept, and the tools of the root, which look through `bench`, pass it by. */
export const built = path.resolve(here, '../node_modules/.cache/bench');

/** The two widgets of a visit, in one file. */
const pair = /** @type {const} */ (['card', 'checker']);

/**
 * Builds every peer's page for every kind of work, each with what its users would ship and nothing of the others; and `both`, for
 * the articles: a card and a checker.
 *
 * @param {readonly Peer[]} peers
 */
export async function buildPages(peers) {
  rmSync(built, {recursive: true, force: true});
  const words = wordsOf(path.join(dist, 'guides/craniosacral-therapy.json'));
  for (const peer of peers) {
    for (const kind of peer.kinds ?? kinds) await buildPage(peer, kind, [kind], words);
    if (peer.module && peer.module !== 'frame') await buildPage(peer, 'both', pair, words);
  }
}

/** @param {string} name @param {Kind | 'both'} kind */
export function folderOf(name, kind) {
  return path.join(built, name.replaceAll(' ', '-'), kind);
}

/** @param {Peer} peer @param {Kind | 'both'} name @param {readonly Kind[]} work @param {Record<Kind, object>} words */
async function buildPage(peer, name, work, words) {
  const folder = folderOf(peer.name, name);
  mkdirSync(folder, {recursive: true});
  if (peer.module) await bundle(peer, work, words, folder);
  else work.forEach((kind) => writeOwn(kind, folder));
  writePage(folder);
}

/** @param {Peer} peer @param {readonly Kind[]} work @param {Record<Kind, object>} words @param {string} folder */
async function bundle(peer, work, words, folder) {
  await build({
    configFile: false,
    root: here,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    plugins: [virtual(peer, work, words)],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      license: false,
      rolldownOptions: {
        input: {page: path.join(here, `peers/${peer.module}.js`)},
        output: {
          entryFileNames: 'page.js',
          assetFileNames: 'page[extname]',
          codeSplitting: false,
          minify: true,
          comments: false,
        },
      },
    },
  });
}

/** Our file, as it is pasted. @param {Kind} kind @param {string} folder */
function writeOwn(kind, folder) {
  writeFileSync(path.join(folder, 'page.js'), readFileSync(path.join(dist, `cdn/${tagOf[kind]}.js`)));
  writeFileSync(path.join(folder, 'make.js'), `window.make = () => document.createElement('${tagOf[kind]}');`);
}

/** A page without its script, which each measurement loads when it is ready. @param {string} folder */
function writePage(folder) {
  const style = readdirSync(folder).includes('page.css') ? '<link rel="stylesheet" href="page.css">' : '';
  const make = existsSync(path.join(folder, 'make.js')) ? '<script src="make.js"></script>' : '';
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/place.css">${style}<body><main id="place"></main>${make}`,
  );
}

/**
 * What a peer's module asks for: the words, what draws them, and the elements of its library.
 *
 * @param {Peer} peer
 * @param {readonly Kind[]} work
 * @param {Record<Kind, object>} words
 * @returns {import('vite').Plugin}
 */
function virtual({kit = 'plain', theme, elements = {}}, work, words) {
  const imports = [...(theme ? [theme] : []), ...new Set(work.flatMap((kind) => elements[kind] ?? []))];
  /** @type {Record<string, string>} */
  const modules = {
    'virtual:work': `
      ${work.map((kind) => `import ${kind} from '/work/${kind}.js';`).join('\n')}
      import plain from '/kits/plain.js';
      import own from '/kits/${kit}.js';
      export const kit = {...plain, ...own};
      export const draw = (t, kit) => t\`${work.map((kind) => `\${${kind}(${JSON.stringify(words[kind])}, t, kit)}`).join('')}\`;
      export const tag = '${tagOf[work[0] ?? 'card']}';`,
    'virtual:elements': imports.map((name) => `import '${name}';`).join('\n'),
  };
  return {
    name: 'work',
    resolveId: (id) => (id in modules ? `\0${id}` : /^\/(work|kits)\//.test(id) ? path.join(here, id) : undefined),
    load: (id) => modules[id.slice(1)],
  };
}
