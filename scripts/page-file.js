import path from 'node:path';
import {build} from 'vite';
import {gather} from './gather.js';
import {leanLit} from './lean-lit.js';
import {minifyTemplates} from './minify-templates.js';
import {sectionFiles} from './section-files.js';
import {shortMessages} from './short-messages.js';
import {squeeze} from './squeeze.js';

const root = path.resolve(import.meta.dirname, '..');

/**
 * Writes one self-contained file to paste: everything inlined and minified, with a small stand-in for Valibot.
 *
 * @param {object} file
 * @param {string} file.name where it goes in its folder, without the end of its name
 * @param {string} file.source
 * @param {string} file.folder
 * @param {boolean} [file.whole] whether it holds every widget: then it carries the guide packed, and the licences of what is inside go beside it
 */
export async function writePageFile({name, source, folder, whole = false}) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [gather(root), leanLit(), shortMessages(), sectionFiles({whole}), minifyTemplates(), squeeze()],
    resolve: {alias: {valibot: path.join(root, 'scripts/small-valibot.ts')}},
    build: {
      outDir: folder,
      emptyOutDir: false,
      sourcemap: 'hidden',
      modulePreload: false,
      target: 'es2022',
      ...(whole ? {license: {fileName: 'THIRD-PARTY.md'}} : {}),
      rolldownOptions: {
        input: {[name]: source},
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: '[name].js', codeSplitting: false, minify: true, comments: false},
      },
    },
  });
}
