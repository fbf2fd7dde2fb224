import {cpSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';
import {writeReference} from './build/reference.js';
import {sectionFiles} from './section-files.js';

/** Where the built site stands, as static files that any server can serve. */
export const siteFolder = 'dist/site';

/**
 * Builds the pages of `site/` and puts the files to paste beside them, untouched, and the reference of the elements.
 *
 * @param {string} root
 */
export async function buildSite(root) {
  const site = path.join(root, 'site');
  const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: site,
    base: './',
    plugins: [sectionFiles(), ...keepSnippets()],
    worker: {format: 'es', plugins: () => [sectionFiles()]},
    build: {
      outDir: path.join(root, siteFolder),
      emptyOutDir: true,
      target: 'esnext',
      cssTarget: 'esnext',
      rolldownOptions: {input: pages.map((name) => path.join(site, name))},
    },
  });
  for (const folder of ['cdn', 'embed']) {
    cpSync(path.join(root, 'dist', folder), path.join(root, siteFolder, folder), {recursive: true});
  }
  writeReference(root);
}

/**
 * The pages hold the snippet as a visitor would paste it; it must come out of the build just as it went in, not bundled.
 *
 * @returns {import('vite').Plugin[]}
 */
function keepSnippets() {
  const snippet = /<script type="module" src="cdn\/([^"]+)"><\/script>/g;
  const kept = /<!--cdn:([^>]+)-->/g;
  return [
    {
      name: 'put-snippets-aside',
      transformIndexHtml: {order: 'pre', handler: (page) => page.replace(snippet, '<!--cdn:$1-->')},
    },
    {
      name: 'put-snippets-back',
      transformIndexHtml: {
        order: 'post',
        handler: (page) => page.replace(kept, '<script type="module" src="cdn/$1"></script>'),
      },
    },
  ];
}
