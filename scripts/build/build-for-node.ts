import {chmodSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';
import {dist, source} from './paths.js';
import {rolldownChecks, viteSettings, type BundledGuide} from './vite-settings.js';

/** Writes the command line with all it needs inside but the tools for pictures, so that the package has no dependency for it alone. */
export async function buildCommandLine(guide: BundledGuide): Promise<void> {
  const folder = path.join(dist, 'cli');
  await buildForNode('cli/cli', folder, 'therapy-guide-widgets.js', guide);
  chmodSync(path.join(folder, 'therapy-guide-widgets.js'), 0o755);
}

/** What only the pictures need is not inside: it is several times as large as all the rest. Whoever makes pictures installs it. */
const pictureTools = ['satori', '@resvg/resvg-wasm'];

/**
 * Writes one file that runs in bare Node.
 *
 * @param entry a module of `src/`
 */
export async function buildForNode(entry: string, folder: string, name: string, guide: BundledGuide): Promise<void> {
  await build({
    ...viteSettings(guide),
    ssr: {noExternal: true, external: pictureTools},
    build: {
      ssr: source(entry),
      outDir: folder,
      target: 'node20',
      license: {fileName: 'THIRD-PARTY.md'},
      rolldownOptions: {
        checks: rolldownChecks,
        output: {
          entryFileNames: name,
          codeSplitting: false,
          minify: true,
          comments: false,
          banner: '#!/usr/bin/env node',
        },
      },
    },
  });
}
