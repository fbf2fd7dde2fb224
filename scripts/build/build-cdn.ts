import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'vite';
import {wordsStyle, wordsStyleFile} from '../../src/snippets/words-style.js';
import {allWidgets, entries, languages} from './entries.js';
import {addedGuides} from './generate.js';
import {minifyTemplates} from './minify-templates.js';
import {dist, source} from './paths.js';
import {rolldownChecks, viteSettings, type BundledGuide} from './vite-settings.js';

/**
 * Writes the CDN bundles: self-contained minified files, one for each widget, for all of them, for each language, and for each
 * guide of `data/` besides the one that the widgets carry. Beside them is the style sheet for pages that hold their words.
 */
export async function buildCdn(guide: BundledGuide): Promise<void> {
  for (const name of [...entries, ...languages.map((language) => `lang/${language}`)]) {
    const licenses = name === allWidgets;
    await buildBundle({name, entry: source(`entries/${name}`), folder, guide, licenses});
  }
  writeFileSync(path.join(folder, wordsStyleFile), wordsStyle);
  for (const id of addedGuides(guide)) {
    await buildBundle({name: `guides/${id}`, entry: source(`generated/${id}/add-guide`), folder});
  }
}

const folder = path.join(dist, 'cdn');

/** Tells V8 to compile all functions at once, since most run in the first rendering. To other engines it is a comment. */
const compileHint = '//# allFunctionsCalledOnLoad';

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

/**
 * Writes one self-contained minified file. It runs as a module, and as a classic script wherever other tools move, join or inline it:
 * all is in one function and in strict mode, and the file is ASCII.
 */
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
      minify: 'terser',
      // A classic script has the encoding of the page around it. Terser leaves templates as they are.
      terserOptions: {format: {ascii_only: true, comments: false}},
      ...(licenses ? {license: {fileName: 'THIRD-PARTY.md'}} : {}),
      rolldownOptions: {
        checks: rolldownChecks,
        input: {[name]: entry},
        preserveEntrySignatures: 'strict',
        output: {
          format: 'iife',
          intro: '"use strict";',
          entryFileNames: '[name].js',
          codeSplitting: false,
          postBanner: compileHint,
        },
      },
    },
  });
}
