import {Stand} from './measures/stand.js';
import {kinds, ours, peers, vanilla} from './peers.js';
import {pageOf} from './plan.js';
import {figure, table} from './report/markdown.js';
import {onStage} from './stage.js';
import {median} from './statistics.js';

/**
 * @typedef {import('./peers.js').Kind} Kind
 * @typedef {import('./plan.js').Bench} Bench
 * @typedef {{functionName: string, url: string, lineNumber: number, columnNumber: number}} Frame
 * @typedef {{nodes: {id: number, callFrame: Frame}[], samples?: number[], timeDeltas?: number[]}} Profile
 */

/**
 * Where the time of a mount goes, ours beside a vanilla element: script, style, layout, and for ours the functions that take most of
 * it. `npm run bench:profile -- evidence 100` for one kind and one number.
 */
const [kind, count = '100'] = process.argv.slice(2);
const chosen = kinds.filter((one) => !kind || one === kind);
if (chosen.length === 0) throw new Error(`There is no "${kind}"; allowed are ${kinds.join(', ')}.`);
if (!(Number(count) >= 1)) throw new Error(`"${count}" is no number of instances; allowed is 1 and more.`);
const rounds = 5;

await onStage(
  peers.filter(({name}) => [vanilla, ours].includes(name)),
  [],
  async (bench) => {
    const rows = [];
    for (const kind of chosen) for (const name of [vanilla, ours]) rows.push(await mountOf(bench, name, kind));
    console.log(`Medians of ${rounds} mounts of ${count}, in milliseconds of main thread, and nodes of one instance\n`);
    console.log(table(['', 'script', 'style', 'layout', 'all', 'nodes'], rows));
    for (const kind of chosen) console.log(`\nOurs, ${kind}: what runs\n\n${await functionsOf(bench, kind)}`);
  },
);

/** @param {Bench} bench @param {string} name @param {Kind} kind */
async function mountOf(bench, name, kind) {
  /** @type {((what: string) => number)[]} */
  const found = [];
  for (let round = 0; round < rounds; round++) {
    const stand = await ready(bench, name, kind);
    const nothing = await spent(stand, 0);
    const all = await spent(stand, Number(count));
    await stand.close();
    found.push((what) => all(what) - nothing(what));
  }
  const times = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'TaskDuration'].map((what) =>
    figure(1000 * median(found.map((of) => of(what))), 1),
  );
  return [`${kind}, ${name}`, ...times, figure(median(found.map((of) => of('Nodes'))) / Number(count), 0)];
}

/** What the browser counted while instances were mounted. @param {Stand} stand @param {number} count @returns {Promise<(what: string) => number>} */
async function spent(stand, count) {
  const before = await stand.counters();
  await stand.mount(count);
  const after = await stand.counters();
  return (what) => (after[what] ?? NaN) - (before[what] ?? NaN);
}

/** The functions of one mount that take most time themselves, the browser's own among them. @param {Bench} bench @param {Kind} kind */
async function functionsOf(bench, kind) {
  const stand = await ready(bench, ours, kind);
  await stand.session.send('Profiler.enable');
  await stand.session.send('Profiler.setSamplingInterval', {interval: 100});
  await stand.session.send('Profiler.start');
  await stand.mount(Number(count));
  const {profile} = await stand.session.send('Profiler.stop');
  await stand.close();
  return table(['function', 'ms'], timesIn(profile).slice(0, 12));
}

/** @param {Profile} profile */
function timesIn({nodes, samples = [], timeDeltas = []}) {
  const names = new Map(nodes.map(({id, callFrame}) => [id, nameOf(callFrame)]));
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const [turn, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[turn] ?? 0) / 1000);
  }
  const most = [...times].filter(([name]) => name !== '(idle)').sort(([, one], [, other]) => other - one);
  return most.map(([name, ms]) => [name, figure(ms, 1)]);
}

/** A function of the built file by its place, since its name is one letter. @param {Frame} frame */
function nameOf({functionName, url, lineNumber, columnNumber}) {
  return url ? `${functionName || '(anonymous)'} at ${lineNumber + 1}:${columnNumber + 1}` : functionName;
}

/** A page that has the script; before more than one is mounted, it has had one. @param {Bench} bench @param {string} name @param {Kind} kind */
async function ready({browser, address}, name, kind) {
  const stand = await Stand.at(browser, pageOf(address, name, kind));
  await stand.load();
  if (Number(count) === 1) return stand;
  await stand.mount(1);
  await stand.clear();
  return stand;
}
