import {execFile} from 'node:child_process';

/** What a program of Node left behind when it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of Node until it ends. */
export function runProgram(file: string, words: readonly string[], cwd?: string): Promise<Ended> {
  const options = {cwd, maxBuffer: 1e8, timeout: 60_000};
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...words], options, (error, out, err) => {
      resolve({code: Number(error?.code ?? (error ? 1 : 0)), out, err});
    });
  });
}
