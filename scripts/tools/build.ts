import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../build/paths.js';
import {docsInputs, hashOfInputs, inputs} from './build-inputs.js';
import {endWith, Problem} from './problem.js';

/** What is built by a script of its own, where what it reads has changed. */
interface Part {
  readonly script: string;
  readonly inputs: readonly string[];
  /** The last file that it writes, or one that it writes anew each time. */
  readonly last: string;
  /** Where the inputs of the last build are noted: beside `dist`, because all of `dist` is published. */
  readonly stamp: string;
}

const everything: Part = {
  script: 'scripts/build/build.ts',
  inputs,
  last: path.join(root, 'dist/sbom.cdx.json'),
  stamp: path.join(root, 'node_modules/.cache/build-inputs'),
};

const docs: Part = {
  script: 'scripts/build/docs.ts',
  inputs: docsInputs,
  last: path.join(root, 'dist/site/docs/index.html'),
  stamp: path.join(root, 'node_modules/.cache/docs-inputs'),
};

/**
 * Builds `dist`. What the tools print is shown only where the build fails.
 *
 * @param options of the build, such as `--guide path/to/guide`; its stamp is that of a build without any
 */
export function build(options: readonly string[] = []): void {
  console.error('Building the widgets and their pages …');
  const hashes = [everything, docs].map((part) => [part, hashOfInputs(root, part.inputs)] as const);
  run(everything, options);
  for (const [part, hash] of hashes) note(part, options.length > 0 ? '' : hash);
}

/** Builds `dist`, unless it stands there as these sources make it; where only a page of `docs/` changed, those pages alone. */
export function buildChanged(): void {
  if (!isBuilt(everything)) build();
  else if (!isBuilt(docs)) buildDocs();
}

function buildDocs(): void {
  console.error('Building the pages of docs/ …');
  const hash = hashOfInputs(root, docs.inputs);
  run(docs);
  note(docs, hash);
}

function run({script}: Part, options: readonly string[] = []): void {
  const words = ['--import=tsx', script, ...options];
  const {status, stdout, stderr} = spawnSync(process.execPath, words, {cwd: root, encoding: 'utf8'});
  if (status !== 0) throw new Problem(`${stdout}${stderr}The build failed.`);
}

function note(part: Part, hash: string): void {
  mkdirSync(path.dirname(part.stamp), {recursive: true});
  writeFileSync(part.stamp, hash && stampOf(part, hash));
}

function isBuilt(part: Part): boolean {
  const {stamp, last, inputs: globs} = part;
  if (!existsSync(stamp) || !existsSync(last)) return false;
  return readFileSync(stamp, 'utf8') === stampOf(part, hashOfInputs(root, globs));
}

/** Tells a build of these sources by this tool from any other. */
function stampOf({last}: Part, hash: string): string {
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
