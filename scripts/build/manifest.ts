import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Writes `dist/custom-elements.json` from the doc comments of the elements, with the paths that the package exports.
 *
 * @param {string} root
 */
export function writeManifest(root) {
  const file = path.join(root, 'dist/custom-elements.json');
  const analyzer = path.join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const elements = readdirSync(path.join(root, 'src/elements')).map((name) => `src/elements/${name}/${name}.ts`);
  const entries = readdirSync(path.join(root, 'src/entries')).map((name) => `src/entries/${name}`);
  const files = ['src/base/template-element.ts', 'src/base/widget.ts', ...elements, ...entries];
  const config = 'scripts/build/manifest-config.ts';
  const words = ['analyze', '--config', config, '--globs', ...files, '--outdir', 'dist', '--quiet'];
  execFileSync(process.execPath, ['--import', 'tsx', analyzer, ...words], {cwd: root, stdio: 'pipe'});
  const {modules, ...rest} = JSON.parse(readFileSync(file, 'utf8'));
  const inOrder = modules.sort((/** @type {any} */ a, /** @type {any} */ b) => (a.path < b.path ? -1 : 1));
  writeFileSync(file, publishedPaths(JSON.stringify({...rest, modules: inOrder}, null, 2)));
}

/**
 * The analyzer names sources; who installs the package sees `dist`.
 *
 * @param {string} manifest
 */
function publishedPaths(manifest) {
  return manifest
    .replace(/"(\/?)src\/elements\/([\w-]+)\/\2\.(ts|js)"/g, '"$1dist/elements/$2.js"')
    .replace(/"(\/?)src\/entries\/therapy-widgets\.(ts|js)"/g, '"$1dist/define.js"')
    .replace(/"(\/?)src\/entries\/([\w-]+)\.(ts|js)"/g, '"$1dist/define/$2.js"');
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  writeManifest(path.resolve(import.meta.dirname, '../..'));
}
