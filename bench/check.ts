import {ours, peersNamed, plain, vanilla} from './peers.js';
import {counts} from './measures/mount.js';
import {figure, table} from './report/markdown.js';
import {measureRound} from './rounds.js';
import {Samples} from './samples.js';
import type {Scenario} from './scenarios.js';
import {memoryScenarios, mountScenarios} from './scenarios.js';
import {withBench} from './setup.js';
import {summarize} from './summary.js';
import type {Figure} from './targets.js';
import {aboveCeiling, ourFigures} from './targets.js';

/** Rounds for everything; and at most, for what is above its ceiling: on a busy machine a few rounds can be wrong. */
const [firstRounds, maxRounds] = [3, 15];

/** Compares our widgets with a vanilla element and plain HTML, and fails above a ceiling of `targets.json`. */
await withBench(peersNamed(ours, plain, vanilla), [], async (bench) => {
  const all = [
    ...mountScenarios(bench, Object.values(counts)).map((scenario) => without(plain, scenario)),
    ...memoryScenarios(bench).map((scenario) => ({...without(vanilla, scenario), maxRounds: 1})),
  ];
  const samples = new Samples();
  const figures = () => ourFigures(summarize(bench, samples, firstRounds));
  for (let round = 0; round < firstRounds; round++) await measureRound(all, samples);
  for (let round = firstRounds; round < maxRounds && aboveCeiling(figures()).length > 0; round++) {
    await measureRound(again(all, aboveCeiling(figures())), samples);
  }
  report(figures());
});

/** A scenario without the peer that nothing in it is compared with. */
function without(name: string, {tasks, ...scenario}: Scenario): Scenario {
  return {...scenario, tasks: tasks.filter(({peer}) => peer !== name)};
}

/** The scenarios of some figures, with more rounds. */
function again(all: readonly Scenario[], figures: readonly Figure[]): Scenario[] {
  const names = figures.map(({scenario}) => scenario);
  return all.filter(({name}) => names.includes(name)).map((scenario) => ({...scenario, maxRounds: Infinity}));
}

function report(figures: readonly Figure[]): void {
  const rows = figures.map(({subject, name, digits, value, target, ceiling}) => [
    `${subject}: ${name}`,
    figure(value, digits),
    ...[target, ceiling].map((limit) => String(limit ?? '–')),
  ]);
  console.log(table(['', 'measured', 'target', 'ceiling'], rows));
  for (const {subject, name, value, ceiling} of aboveCeiling(figures)) {
    console.error(`${subject}: ${name} is ${value.toFixed(3)}; the ceiling is ${ceiling}.`);
    process.exitCode = 1;
  }
}
