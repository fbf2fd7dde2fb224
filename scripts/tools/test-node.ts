import path from 'node:path';
import {run} from 'node:test';
import {spec as Spec} from 'node:test/reporters';
import {nodeResults} from './node-results.js';
import {filesOf, nodeSuites} from './suites.js';
import {endWith, Problem} from './problem.js';
import {writeResults} from './results.js';

/** One file of tests may take half an hour, on a slow machine; then it has failed. What a failed test leaves open keeps no process alive. */
const options = {timeout: 1_800_000, forceExit: true, concurrency: 1};

/** Runs the named suites of Node's test runner, or files: `npm run test:node -- visits`. */
export async function testInNode(names: readonly string[]): Promise<void> {
  const events = run({...options, files: names.flatMap(filesNamed)});
  events.pipe(new Spec()).pipe(process.stdout);
  const results = await nodeResults(events);
  writeResults(results);
  process.exitCode = results.failed > 0 ? 1 : 0;
}

/** The files of a suite, or the file of that name. */
function filesNamed(name: string): string[] {
  const suite = Object.entries(nodeSuites).find(([known]) => known === name);
  const files = filesOf(suite?.[1] ?? [name]);
  if (files.length > 0) return files;
  throw new Problem(`"${name}" is no file, and no suite; there are ${Object.keys(nodeSuites).join(', ')}.`);
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  testInNode(process.argv.slice(2)).catch(endWith);
}
