import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {Parcel} from '@parcel/core';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {build} from 'vite';
import webpack from 'webpack';

/** Bundles an entry into a folder, minified. */
type Bundler = (entry: string, folder: string) => Promise<unknown>;

const work = path.resolve('work');

/** What an app imports, by the name of its entry. */
const entries = (module: string, define: string) => ({
  index: `import {TherapyQuickFacts} from 'therapy-guide-widgets'; console.log(TherapyQuickFacts);`,
  module: `import {TherapyQuickFacts} from 'therapy-guide-widgets/${module}'; console.log(TherapyQuickFacts);`,
  define: `import 'therapy-guide-widgets/${define}';`,
});

const byName = entries('elements/quick-facts', 'define/therapy-quick-facts');
/** Parcel does not read `exports` by default. */
const byPath = entries('dist/elements/quick-facts.js', 'dist/define/therapy-quick-facts.js');

const bundlers: Record<string, Bundler> = {
  esbuild: (entry, outdir) => esbuild.build({entryPoints: [entry], bundle: true, minify: true, format: 'esm', outdir}),

  async Rollup(entry, dir) {
    const bundle = await rollup({input: entry, plugins: [nodeResolve(), terser()]});
    await bundle.write({dir, format: 'esm'});
    await bundle.close();
  },

  Vite: (entry, outDir) =>
    build({configFile: false, logLevel: 'error', build: {outDir, rollupOptions: {input: entry}, modulePreload: false}}),

  webpack: (entry, folder) =>
    new Promise((resolve, reject) => {
      webpack({mode: 'production', entry, output: {path: folder}, performance: false}, (error, stats) => {
        if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
        else resolve(stats);
      });
    }),

  Parcel: (entry, distDir) =>
    new Parcel({
      entries: entry,
      defaultConfig: '@parcel/config-default',
      mode: 'production',
      shouldDisableCache: true,
      defaultTargetOptions: {distDir, sourceMaps: false, shouldScopeHoist: true},
      targets: {
        main: {distDir, context: 'browser', includeNodeModules: true, outputFormat: 'esmodule', isLibrary: false},
      },
    }).run(),
};

/** Bytes of the scripts in a folder, and whether they register the element. */
function measure(folder: string) {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.m?js$/.test(file))
    .map((file) => path.join(folder, file));
  return {
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    defines: files.some((file) => /therapy-quick-facts["'`],/.test(readFileSync(file, 'utf8'))),
  };
}

async function sizesWith(name: string, bundle: Bundler): Promise<object> {
  const sizes: Record<string, object> = {};
  for (const [entry, code] of Object.entries(name === 'Parcel' ? byPath : byName)) {
    const file = path.join(work, `${entry}.js`);
    writeFileSync(file, code);
    const folder = path.join(work, name, entry);
    await bundle(file, folder);
    sizes[entry] = measure(folder);
  }
  return sizes;
}

rmSync(work, {recursive: true, force: true});
mkdirSync(work);
const sizes: Record<string, object> = {};
for (const [name, bundle] of Object.entries(bundlers)) sizes[name] = await sizesWith(name, bundle);
writeFileSync(path.join(work, 'sizes.json'), JSON.stringify(sizes, null, 2));
