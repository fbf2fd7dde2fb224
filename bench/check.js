import {articles} from './articles.js';
import {ours, peers, plain, vanilla} from './peers.js';
import {groups} from './plan.js';
import {table} from './report/markdown.js';
import {measureRound} from './rounds.js';
import {Samples} from './samples.js';
import {onStage} from './stage.js';
import {summary} from './summary.js';
import {ourFigures} from './targets.js';

/**
 * Our widgets beside what each figure compares them with, a vanilla element or plain HTML, which needs nothing but the root's own
 * dependencies, held to `budgets.json`. What is over its ceiling is measured again before it counts: a busy machine is no slow
 * widget.
 */
const [few, many] = [3, 15];

await onStage(
  peers.filter(({name}) => [ours, plain, vanilla].includes(name)),
  articles(false).filter(({place}) => place === 'top'),
  async (bench) => {
    const [plan, samples] = [groups(bench).map(needed), new Samples()];
    const figures = () => ourFigures(summary(bench, samples, few));
    const tooHigh = () => figures().filter(({value, ceiling = Infinity}) => !(value <= ceiling));
    await measure(figures(), few);
    for (let round = few; round < many && tooHigh().length > 0; round++) await measure(tooHigh(), Infinity);
    report(figures(), tooHigh());

    /** @param {import('./targets.js').Figure[]} which @param {number} rounds */
    async function measure(which, rounds) {
      const names = new Set(which.flatMap((figure) => figure.groups));
      const chosen = plan.filter(({name}) => names.has(name));
      if (rounds === Infinity)
        return measureRound(
          chosen.map((group) => ({...group, rounds})),
          samples,
        );
      for (let round = 0; round < rounds; round++) await measureRound(chosen, samples);
    }
  },
);

/** Without the peers that no figure compares with; what hardly differs from round to round once. @param {import('./plan.js').Group} group */
function needed({name, tasks, rounds}) {
  const unused = name.endsWith('memory') ? vanilla : plain;
  const steady = /^visit|(memory|thousand)$/.test(name) ? 1 : rounds;
  return {name, rounds: steady, tasks: tasks.filter(({peer}) => peer !== unused)};
}

/** @param {import('./targets.js').Figure[]} figures @param {import('./targets.js').Figure[]} tooHigh */
function report(figures, tooHigh) {
  const rows = figures.map(({about, name, value, target, ceiling}) => [
    `${about}: ${name}`,
    ...[value, target, ceiling].map((number) => (number === undefined ? '–' : String(Number(number.toFixed(3))))),
  ]);
  console.log(table(['', 'found', 'target', 'ceiling'], rows));
  for (const {about, name, value, ceiling} of tooHigh) {
    console.error(`${about}, ${name}: ${value.toFixed(3)}; allowed is ${ceiling}`);
  }
  if (tooHigh.length > 0) process.exitCode = 1;
}
