import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {articles} from './articles.js';
import {peers} from './peers.js';
import {groups} from './plan.js';
import {writeReport} from './report/report.js';
import {measureRound} from './rounds.js';
import {Samples} from './samples.js';
import {onStage} from './stage.js';
import {summary} from './summary.js';

/** Everything beside everything, into `results/`, after each round anew. `--rounds 9` for calmer medians. */
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 5;
const results = path.join(import.meta.dirname, 'results');

await onStage(peers, articles(true), async (bench) => {
  const [plan, samples] = [groups(bench), new Samples()];
  for (let round = 1; round <= rounds; round++) {
    await measureRound(plan, samples);
    await keep(summary(bench, samples, round));
    console.log(`round ${round} of ${rounds}`);
  }
});

/** @param {import('./summary.js').Found} found */
async function keep(found) {
  mkdirSync(results, {recursive: true});
  writeFileSync(path.join(results, 'results.json'), `${JSON.stringify(found, rounded, 2)}\n`);
  await writeReport(found, results);
}

/** Four digits say all that a measurement knows. @param {string} _key @param {unknown} value */
function rounded(_key, value) {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
