import {readResults, sum, type Results} from './results.js';
import {failuresOf} from './summary.js';

/** Adds up the results of several runs: `tsx scripts/tools/total.ts test.json rest.json`. The last line has the counts alone. */
const results = sum(process.argv.slice(2).map(resultsIn));
console.log([...failuresOf(results), `${results.passed} passed, ${results.failed} failed`].join('\n'));
process.exitCode = results.failed > 0 ? 1 : 0;

/** A run that wrote no results has failed. */
function resultsIn(file: string): Results {
  const failure = {name: 'a run', where: file, message: 'wrote no results'};
  return readResults(file) ?? {passed: 0, failed: 1, failures: [failure]};
}
