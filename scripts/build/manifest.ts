import {execFileSync} from 'node:child_process';
import {readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readJson} from './built-file.js';
import type {Manifest} from './manifest-types.js';
import {dist, root} from './paths.js';

const analyzer = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
const config = 'scripts/build/manifest-config.ts';

/** Writes `dist/custom-elements.json` from the doc comments of the elements, with the paths that the package exports. */
export function writeManifest(): void {
  const args = ['analyze', '--config', config, '--globs', ...sources(), '--outdir', 'dist', '--quiet'];
  execFileSync(process.execPath, ['--import', 'tsx', analyzer, ...args], {cwd: root, stdio: 'pipe'});
  const manifest = readJson<Manifest>('custom-elements.json');
  manifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  writeFileSync(path.join(dist, 'custom-elements.json'), publishedPaths(JSON.stringify(manifest, null, 2)));
}

/** The base classes, the elements and the modules that register them. */
function sources(): string[] {
  const elements = readdirSync(path.join(root, 'src/elements')).map((name) => `src/elements/${name}/${name}.ts`);
  const entries = readdirSync(path.join(root, 'src/entries')).map((name) => `src/entries/${name}`);
  return ['src/base/therapy-element.ts', 'src/base/widget.ts', ...elements, ...entries];
}

/** The analyzer names sources; a user of the package has `dist`. */
function publishedPaths(manifest: string): string {
  return manifest
    .replace(/"(\/?)src\/elements\/([\w-]+)\/\2\.(ts|js)"/g, '"$1dist/elements/$2.js"')
    .replace(/"(\/?)src\/entries\/therapy-widgets\.(ts|js)"/g, '"$1dist/define.js"')
    .replace(/"(\/?)src\/entries\/([\w-]+)\.(ts|js)"/g, '"$1dist/define/$2.js"');
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  writeManifest();
}
