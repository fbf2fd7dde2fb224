import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {articlePages} from './article-pages.js';
import {benchFolder} from './paths.js';
import {peers} from './peers.js';
import {writeReport} from './report/write-report.js';
import {measureRound} from './rounds.js';
import {Samples} from './samples.js';
import {scenarios} from './scenarios.js';
import {withBench} from './setup.js';
import type {Results} from './summary.js';
import {summarize} from './summary.js';

const {values: options} = parseArgs({
  options: {
    rounds: {type: 'string', default: '5'},
    output: {type: 'string', default: path.join(benchFolder, 'results')},
  },
});

/** Measures all peers and writes the results, again after each round. */
await withBench(peers, articlePages(), async (bench) => {
  const [all, samples] = [scenarios(bench), new Samples()];
  for (let round = 1; round <= Number(options.rounds); round++) {
    await measureRound(all, samples);
    await write(summarize(bench, samples, round), options.output);
    console.log(`round ${round} of ${options.rounds}`);
  }
});

async function write(results: Results, folder: string): Promise<void> {
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, 'results.json'), `${JSON.stringify(results, rounded, 2)}\n`);
  await writeReport(results, folder);
}

/** Four significant digits: more than a measurement is good for. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
