import path from 'node:path';
import {build} from 'vite';
import {allWidgets, entries, languages} from './entries.js';
import {addedGuides} from './generate.js';
import {minifyTemplates} from './minify-templates.js';
import {dist, source} from './paths.js';
import {rolldownChecks, viteSettings, type BundledGuide} from './vite-settings.js';

/**
 * Writes the CDN bundles: self-contained minified files, one for each widget, for all of them, for each language, and for each
 * guide of `data/` besides the one that the widgets carry.
 */
export async function buildCdn(guide: BundledGuide): Promise<void> {
  for (const name of [...entries, ...languages.map((language) => `lang/${language}`)]) {
    const licenses = name === allWidgets;
    await buildBundle({name, entry: source(`entries/${name}`), folder, guide, licenses});
  }
  for (const id of addedGuides(guide)) {
    await buildBundle({name: `guides/${id}`, entry: source(`generated/${id}/add-guide`), folder});
  }
}

const folder = path.join(dist, 'cdn');

/** One CDN bundle. */
export interface CdnBundle {
  /** Its file below the folder, without the ending. */
  name: string;
  entry: string;
  folder: string;
  guide?: BundledGuide;
  /** Whether the licenses of all that is inside go beside it. */
  licenses?: boolean;
}

/** Writes one self-contained minified file. */
export async function buildBundle({name, entry, folder, guide, licenses = false}: CdnBundle): Promise<void> {
  await build({
    ...viteSettings(guide),
    plugins: minifyTemplates(),
    build: {
      outDir: folder,
      emptyOutDir: false,
      sourcemap: 'hidden',
      modulePreload: false,
      target: 'es2022',
      ...(licenses ? {license: {fileName: 'THIRD-PARTY.md'}} : {}),
      rolldownOptions: {
        checks: rolldownChecks,
        input: {[name]: entry},
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: '[name].js', codeSplitting: false, minify: true, comments: false},
      },
    },
  });
}
