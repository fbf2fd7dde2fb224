import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {counts} from './measures/mount.js';
import {kinds, ours, peersNamed, vanilla} from './peers.js';
import type {Kind} from './peers.js';
import {figure, table} from './report/markdown.js';
import {measureRound} from './rounds.js';
import {Samples} from './samples.js';
import {mountScenarios} from './scenarios.js';
import {withBench} from './setup.js';

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {rounds: {type: 'string', default: '15'}, limit: {type: 'string'}},
});
const [folder] = positionals;
if (!folder) throw new Error('Expected the dist folder to compare with: npm run bench:compare -- path/to/dist');
const other = {name: 'other build', dist: path.resolve(folder)};
if (!existsSync(path.join(other.dist, 'cdn'))) throw new Error(`${other.dist} has no folder "cdn".`);
const head = ['', 'vanilla, ms', 'other, ratio to vanilla', 'this, ratio to vanilla', 'this, ratio to other', 'spread'];

/**
 * Compares the first mounts of `dist` with those of another build, in one run, since only ratios within a run can be compared.
 * `--limit 1.15` fails where a ratio is higher.
 */
await withBench([...peersNamed(vanilla, ours), other], [], async (bench) => {
  const [scenarios, samples] = [mountScenarios(bench, [counts.first]), new Samples()];
  for (let round = 0; round < Number(options.rounds); round++) await measureRound(scenarios, samples);
  console.log(`First mounts, ${options.rounds} rounds in Chromium ${bench.browser.version()}, ms of main thread\n`);
  console.log(
    table(
      head,
      kinds.map((kind) => row(kind, samples)),
    ),
  );
  if (options.limit) checkLimit(samples, Number(options.limit));
});

function row(kind: Kind, samples: Samples): string[] {
  const ratio = (peer: string, base: string) => samples.ratio(`${kind} mount`, peer, base, String(counts.first));
  const change = ratio(ours, other.name);
  return [
    kind,
    figure(samples.median(`${kind} mount`, vanilla, String(counts.first)), 1),
    ...[ratio(other.name, vanilla), ratio(ours, vanilla), change].map(({ratio}) => figure(ratio, 2)),
    figure(change.spread, 2),
  ];
}

function checkLimit(samples: Samples, limit: number): void {
  for (const kind of kinds) {
    const {ratio} = samples.ratio(`${kind} mount`, ours, other.name, String(counts.first));
    if (ratio <= limit) continue;
    console.error(`${kind}: the first mount takes ${ratio.toFixed(2)} times the other build's; the limit is ${limit}.`);
    process.exitCode = 1;
  }
}
