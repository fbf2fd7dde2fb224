import path from 'node:path';
import {build} from 'vite';
import zlib from 'node:zlib';
import fs from 'node:fs';
import {sectionFiles} from './section-files.js';
import {minifyTemplates} from './minify-templates.js';
import {squeeze} from './squeeze.js';
const root = path.resolve(import.meta.dirname, '..');
const alias = fs.existsSync(root + '/scripts/small-valibot.ts')
  ? {alias: {valibot: root + '/scripts/small-valibot.ts'}}
  : {};
for (const entry of process.argv.slice(2)) {
  for (const sq of [1, 0]) {
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      resolve: alias,
      plugins: [sectionFiles({whole: entry === 'therapy-widgets'}), minifyTemplates(), ...(sq ? [squeeze()] : [])],
      build: {
        outDir: '/tmp/x/out' + (sq ? 's' : ''),
        emptyOutDir: false,
        sourcemap: 'hidden',
        modulePreload: false,
        target: 'es2022',
        rolldownOptions: {
          input: {[entry]: root + `/src/entries/${entry}.ts`},
          preserveEntrySignatures: 'strict',
          output: {entryFileNames: '[name].js', codeSplitting: false, minify: true, comments: false},
        },
      },
    });
  }
  const b = fs.readFileSync(`/tmp/x/outs/${entry}.js`);
  console.log(
    entry,
    b.length,
    zlib.brotliCompressSync(b, {params: {[zlib.constants.BROTLI_PARAM_QUALITY]: 11}}).length,
  );
}
