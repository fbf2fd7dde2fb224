import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {filesOf, nodeSuites} from '../../test/suites.js';
import {endWith, Problem} from './problem.js';

const reporter = path.resolve(import.meta.dirname, '../../test/support/node-results.ts');

/** One file of tests may take so long; then it has failed. */
const limit = 300_000;

/** Flags of Node's test runner. What a failed test leaves open keeps no process alive. */
const flags = [
  '--import=tsx',
  '--test',
  '--test-force-exit',
  `--test-timeout=${limit}`,
  ...['spec', reporter].flatMap((name) => [`--test-reporter=${name}`, '--test-reporter-destination=stdout']),
];

/** Runs the named suites of Node's test runner, or files: `tsx scripts/tools/test-node.ts visits`. */
export function testInNode(names: readonly string[]): number {
  const {status} = spawnSync(process.execPath, [...flags, ...names.flatMap(filesNamed)], {stdio: 'inherit'});
  return status ?? 1;
}

/** The files of a suite, or the file of that name. */
function filesNamed(name: string): string[] {
  const suite = Object.entries(nodeSuites).find(([known]) => known === name);
  const files = filesOf(suite?.[1] ?? [name]);
  if (files.length > 0) return files;
  throw new Problem(`"${name}" is no file, and no suite; there are ${Object.keys(nodeSuites).join(', ')}.`);
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  try {
    process.exitCode = testInNode(process.argv.slice(2));
  } catch (error) {
    endWith(error);
  }
}
