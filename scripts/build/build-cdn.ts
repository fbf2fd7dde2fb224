import path from 'node:path';
import {build} from 'vite';
import {allWidgets, entries, languages} from './entries.js';
import {minifyTemplates} from './minify-templates.js';
import {dist, source} from './paths.js';
import {rolldownChecks, viteSettings, type BundledGuide} from './vite-settings.js';

/** Writes the CDN bundles: self-contained minified files, one for each widget, for all of them, and for each language. */
export async function buildCdn(guide: BundledGuide): Promise<void> {
  for (const name of [...entries, ...languages.map((language) => `lang/${language}`)]) {
    await buildBundle(name, source(`entries/${name}`), guide);
  }
}

async function buildBundle(name: string, entry: string, guide: BundledGuide): Promise<void> {
  await build({
    ...viteSettings(guide),
    plugins: minifyTemplates(),
    build: {
      outDir: path.join(dist, 'cdn'),
      emptyOutDir: false,
      sourcemap: 'hidden',
      modulePreload: false,
      target: 'es2022',
      // The licenses of what is inside go beside the file that holds all of it.
      ...(name === allWidgets ? {license: {fileName: 'THIRD-PARTY.md'}} : {}),
      rolldownOptions: {
        checks: rolldownChecks,
        input: {[name]: entry},
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: '[name].js', codeSplitting: false, minify: true, comments: false},
      },
    },
  });
}
