import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../build/paths.js';
import {hashOfInputs} from './build-inputs.js';
import {endWith, Problem} from './problem.js';

/** Beside `dist`, because all of `dist` is published. */
const stamp = path.join(root, 'node_modules/.cache/build-inputs');

/** The last file that a build writes. */
const last = path.join(root, 'dist/sbom.cdx.json');

/**
 * Builds `dist`. What the tools print is shown only where the build fails.
 *
 * @param options of the build, such as `--guide path/to/guide`; its stamp is that of a build without any
 */
export function build(options: readonly string[] = []): void {
  const hash = hashOfInputs(root);
  console.error('Building the widgets and their pages …');
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import=tsx', 'scripts/build/build.ts', ...options], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Problem(`${stdout}${stderr}\nThe build failed.`);
  mkdirSync(path.dirname(stamp), {recursive: true});
  writeFileSync(stamp, options.length > 0 ? '' : stampOf(hash));
}

/** Builds `dist`, unless it stands there as these sources make it. */
export function buildChanged(): void {
  if (!isBuilt()) build();
}

function isBuilt(): boolean {
  return existsSync(stamp) && existsSync(last) && readFileSync(stamp, 'utf8') === stampOf(hashOfInputs(root));
}

/** Tells a build of these sources by this tool from any other. */
function stampOf(hash: string): string {
  return `${hash} ${statSync(last).mtimeMs}`;
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  try {
    if (process.argv.includes('--changed')) buildChanged();
    else build(process.argv.slice(2));
  } catch (error) {
    endWith(error);
  }
}
