import {build} from 'vite';
import {source} from './paths.js';
import {rolldownChecks, viteSettings} from './vite-settings.js';

/** A script of a page that is no widget. */
export interface PageScript {
  /** A module of `src/`. */
  entry: string;
  folder: string;
  /** Its file, without the ending. */
  name: string;
  /** Whether the licenses of all that is inside go beside it. */
  licenses?: boolean;
}

/** Writes a classic script with all that it needs inside. */
export async function buildPageScript({entry, folder, name, licenses = false}: PageScript): Promise<void> {
  await build({
    ...viteSettings(undefined),
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2022',
      ...(licenses && {license: {fileName: 'THIRD-PARTY.md'}}),
      rolldownOptions: {
        checks: rolldownChecks,
        input: {[name]: source(entry)},
        output: {entryFileNames: '[name].js', format: 'iife'},
      },
    },
  });
}
