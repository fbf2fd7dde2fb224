import {spawnSync} from 'node:child_process';
import {Problem} from '../problem.js';

/** Runs a command that has to pass, and shows what it prints. */
export function must(command: string, ...words: string[]): void {
  const {status} = spawnSync(command, words, {stdio: 'inherit'});
  if (status !== 0) throw new Problem(`This failed: ${command} ${words.join(' ')}`);
}

/** What a command that has to pass prints. */
export function printedBy(command: string, ...words: string[]): string {
  const {status, stdout} = spawnSync(command, words, {encoding: 'utf8', maxBuffer: 1e9});
  if (status !== 0) throw new Problem(`This failed: ${command} ${words.join(' ')}`);
  return stdout.trim();
}
