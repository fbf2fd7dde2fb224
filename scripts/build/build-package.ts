import {execFileSync} from 'node:child_process';
import {build} from 'vite';
import {packageEntries} from './entries.js';
import {dist, root} from './paths.js';
import {rolldownChecks, viteSettings, type BundledGuide} from './vite-settings.js';

/** Writes the modules of the npm package; `lit`, `@lit/context` and `valibot` stay imports. */
export async function buildPackage(guide: BundledGuide): Promise<void> {
  await build({
    ...viteSettings(guide),
    build: {
      outDir: dist,
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      target: 'es2022',
      lib: {entry: packageEntries(), formats: ['es']},
      rolldownOptions: {
        checks: rolldownChecks,
        external: [/^lit($|\/)/, /^@lit(-labs)?\//, /^valibot$/],
        output: {entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js'},
      },
    },
  });
}

/** Writes the type declarations of the npm package. */
export function buildTypes(): void {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'scripts/build/tsconfig.json'], {
    cwd: root,
    stdio: 'inherit',
  });
}
