import {readResults, type Failure, type Results} from './results.js';
import type {Ended} from './step-process.js';
import type {Step} from './steps.js';

/** A step that came to an end, or was left out. */
export interface Outcome {
  step: Step;
  seconds: number;
  output: string;
  results: Results;
}

/** Lines at the end of its output that tell why a step failed. */
const told = 5;

/** What came of a step that ran; `file` holds the results of its tests. */
export function outcomeOf(step: Step, ended: Ended, seconds: number, file: string): Outcome {
  const results = (step.tests && readResults(file)) ?? {passed: 0, failed: 0, failures: []};
  const fault = faultOf(step, ended, results);
  return {
    step,
    seconds,
    output: ended.output,
    results: fault ? withFault(step, results, fault) : counted(step, results),
  };
}

/** What came of a step that needs another, which failed. */
export function leftOut(step: Step, needed: string): Outcome {
  const results = withFault(step, {passed: 0, failed: 0, failures: []}, `not run, because this failed: ${needed}`);
  return {step, seconds: 0, output: '', results};
}

/** What is wrong with a step besides the tests that failed in it. */
function faultOf(step: Step, {code, timedOut, output}: Ended, {passed, failed, skipped}: Results): string | undefined {
  if (timedOut) return `stopped after ${step.limit} minutes\n${endOf(output)}`;
  if (code !== 0 && failed === 0) return `ended with code ${code}\n${endOf(output)}`;
  const nothing = step.tests && passed + failed === 0 && !skipped;
  return nothing ? `no test ran\n${endOf(output)}` : undefined;
}

function withFault({name}: Step, {passed, failed, failures}: Results, message: string): Results {
  const failure: Failure = {name, where: 'the step as a whole', message};
  return {passed, failed: failed + 1, failures: [failure, ...failures]};
}

/** A step without tests is one check. */
function counted(step: Step, results: Results): Results {
  return step.tests ? results : {...results, passed: 1};
}

function endOf(output: string): string {
  return output.trim().split('\n').slice(-told).join('\n');
}
