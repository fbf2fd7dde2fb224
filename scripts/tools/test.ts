import {strays} from './suites.js';
import {provideEngine} from './engines.js';
import {endWith, Problem} from './problem.js';
import {sum, writeResults} from './results.js';
import {runSteps} from './run-steps.js';
import {stopAll} from './step-process.js';
import {runs} from './steps.js';
import {failuresOf, progressOf, timesOf} from './summary.js';

/** Runs the steps of `npm test`, or of the run that is named: `tsx scripts/tools/test.ts nightly`. */
async function main(name = 'test'): Promise<void> {
  const run = runs[name];
  if (!run) throw new Problem(`There is no run called "${name}"; there are ${Object.keys(runs).join(', ')}.`);
  if (strays().length > 0)
    throw new Problem(`These belong in one suite of scripts/tools/suites.ts: ${strays().join(', ')}`);
  for (const engine of run.engines) await provideEngine(engine);
  const outcomes = await runSteps(run.steps, (outcome) => console.log(progressOf(outcome)));
  const results = sum(outcomes.map(({results}) => results));
  writeResults(results);
  const totals = `${results.passed} passed, ${results.failed} failed`;
  console.log(['', timesOf(outcomes), ...failuresOf(results), totals].join('\n'));
  process.exitCode = results.failed > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopAll();
    process.exit(1);
  });
}
main(process.argv[2]).catch(endWith);
