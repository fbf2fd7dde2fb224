import {parseArgs} from 'node:util';
import {selfTimes} from './cpu-profile.js';
import {Fixture} from './measures/fixture.js';
import {pageAddress} from './paths.js';
import type {Kind} from './peers.js';
import {kinds, ours, peersNamed, vanilla} from './peers.js';
import {figure, table} from './report/markdown.js';
import type {Bench} from './setup.js';
import {withBench} from './setup.js';
import {median} from './statistics.js';

const [kindName, count = '100'] = parseArgs({allowPositionals: true}).positionals;
const chosen = kinds.filter((kind) => !kindName || kind === kindName);
if (chosen.length === 0) throw new Error(`There is no "${kindName}". Expected ${kinds.join(', ')}.`);
if (!(Number(count) >= 1)) throw new Error(`"${count}" is not a number of instances. Expected 1 or more.`);
const rounds = 5;
const columns = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration', 'Nodes'] as const;

type Counters = Readonly<Record<(typeof columns)[number], number>>;

/** Prints where the time of a mount goes: ours beside a vanilla element, and the functions of ours that take most of it. */
await withBench(peersNamed(vanilla, ours), [], async (bench) => {
  const rows = [];
  for (const kind of chosen) for (const name of [vanilla, ours]) rows.push(await mountRow(bench, name, kind));
  console.log(`Medians of ${rounds} mounts of ${count}, in milliseconds of main thread, and nodes of one instance\n`);
  console.log(table(['', 'script', 'style', 'layout', 'all', 'nodes'], rows));
  for (const kind of chosen) console.log(`\nFunctions of ours, ${kind}\n\n${await functionTable(bench, kind)}`);
});

async function mountRow(bench: Bench, name: string, kind: Kind): Promise<string[]> {
  const mounts: Counters[] = [];
  for (let round = 0; round < rounds; round++) mounts.push(await measureMount(bench, name, kind));
  const medianOf = (column: keyof Counters) => median(mounts.map((counters) => counters[column]));
  const times = columns.slice(0, -1).map((column) => figure(1000 * medianOf(column), 1));
  return [`${kind}, ${name}`, ...times, figure(medianOf('Nodes') / Number(count), 0)];
}

async function measureMount(bench: Bench, name: string, kind: Kind): Promise<Counters> {
  const fixture = await openFixture(bench, name, kind);
  const overhead = await countersOf(fixture, 0);
  const all = await countersOf(fixture, Number(count));
  await fixture.close();
  return subtract(all, overhead);
}

/** How much the browser's counters grow while instances are mounted. */
async function countersOf(fixture: Fixture, count: number): Promise<Counters> {
  const before = await fixture.counters();
  await fixture.mount(count);
  return subtract(await fixture.counters(), before);
}

function subtract(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Counters {
  const difference = (column: string) => (one[column] ?? NaN) - (other[column] ?? NaN);
  return {
    ScriptDuration: difference('ScriptDuration'),
    RecalcStyleDuration: difference('RecalcStyleDuration'),
    LayoutDuration: difference('LayoutDuration'),
    TaskDuration: difference('TaskDuration'),
    Nodes: difference('Nodes'),
  };
}

/** The functions with the most time of their own, the browser's among them. */
async function functionTable(bench: Bench, kind: Kind): Promise<string> {
  const fixture = await openFixture(bench, ours, kind);
  await fixture.session.send('Profiler.enable');
  await fixture.session.send('Profiler.setSamplingInterval', {interval: 100});
  await fixture.session.send('Profiler.start');
  await fixture.mount(Number(count));
  const {profile} = await fixture.session.send('Profiler.stop');
  await fixture.close();
  const rows = selfTimes(profile).map(({name, ms}) => [name, figure(ms, 1)]);
  return table(['function', 'ms'], rows.slice(0, 12));
}

/** A page with the script. Before more than one is mounted, it has had one, which makes what all share. */
async function openFixture({browser, address}: Bench, name: string, kind: Kind): Promise<Fixture> {
  const fixture = await Fixture.open(browser, pageAddress(address, name, kind));
  await fixture.load();
  if (Number(count) === 1) return fixture;
  await fixture.mount(1);
  await fixture.clear();
  return fixture;
}
