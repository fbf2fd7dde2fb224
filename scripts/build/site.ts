import {cpSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {build, type Plugin} from 'vite';
import {writePictureLicenses} from './picture-licenses.js';
import {writeReference} from './reference.js';
import {dist, root, siteFolder} from './paths.js';
import {guideAlias, rolldownChecks, type BundledGuide} from './vite-settings.js';

/** Builds the pages of `site/`, with the CDN bundles, the frames, the pictures and the reference of the elements beside them. */
export async function buildSite(guide: BundledGuide): Promise<void> {
  const site = path.join(root, 'site');
  const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root: site,
    base: './',
    plugins: keepSnippets(),
    resolve: {alias: guideAlias(guide)},
    worker: {format: 'es'},
    build: {
      outDir: path.join(root, siteFolder),
      emptyOutDir: true,
      target: 'esnext',
      cssTarget: 'esnext',
      rolldownOptions: {checks: rolldownChecks, input: pages.map((name) => path.join(site, name))},
    },
  });
  for (const folder of ['cdn', 'embed', 'pictures']) {
    cpSync(path.join(dist, folder), path.join(root, siteFolder, folder), {recursive: true});
  }
  writePictureLicenses(path.join(root, siteFolder, 'assets/PICTURE-LICENSES.md'));
  writeReference();
}

/** The pages hold the snippet that a visitor would paste. It comes out of the build as it went in, not bundled. */
function keepSnippets(): Plugin[] {
  const snippet = /<script type="module" src="cdn\/([^"]+)"><\/script>/g;
  const kept = /<!--cdn:([^>]+)-->/g;
  return [
    {
      name: 'remove-snippets',
      transformIndexHtml: {order: 'pre', handler: (page) => page.replace(snippet, '<!--cdn:$1-->')},
    },
    {
      name: 'restore-snippets',
      transformIndexHtml: {
        order: 'post',
        handler: (page) => page.replace(kept, '<script type="module" src="cdn/$1"></script>'),
      },
    },
  ];
}
