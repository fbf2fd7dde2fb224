import {stripVTControlCharacters} from 'node:util';
import type {Outcome} from './outcome.js';
import type {Failure, Results} from './results.js';

/** A failure takes up to seven lines, so that all that is told of failures stays within the last 40 lines of a run. */
const [shownFailures, reasonLines, longest] = [5, 6, 300];

/** What is said of a step as soon as it ends: all that it printed, where it failed. */
export function progressOf({step, seconds, output, results}: Outcome): string {
  const {passed, failed, skipped} = results;
  const counts = skipped ?? `${passed} passed, ${failed} failed`;
  const line = `── ${step.name}: ${counts} (${seconds.toFixed(0)} s)`;
  return failed > 0 && output ? `${line}\n${output.trim()}\n── ${step.name}: end of its output` : line;
}

/** How long each step took. */
export function timesOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({step, seconds}) => `${seconds.toFixed(0).padStart(6)} s  ${step.name}`);
  return ['How long each step took:', ...rows].join('\n');
}

/** Name, place, expected and found of the first failures, short enough for the end of a run. */
export function failuresOf({failures, failed}: Results): string[] {
  if (failed === 0) return [];
  const more = failures.length - shownFailures;
  const rest = more > 0 ? [`and ${more} more; each stands above, in the output of its step`] : [];
  return ['Failed:', ...failures.slice(0, shownFailures).map(told), ...rest];
}

function told({name, where, message, expected, found}: Failure): string {
  const reason = expected === undefined ? message.split('\n').slice(0, reasonLines) : [message.split('\n')[0] ?? ''];
  const values = expected === undefined ? [] : [`expected ${expected}`, `found ${found}`];
  return [`✗ ${name} (${where})`, ...[...reason, ...values].map((line) => `    ${short(line)}`)].join('\n');
}

/** On one line, without colours. */
function short(text: string): string {
  const line = stripVTControlCharacters(text).replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)} …` : line;
}
