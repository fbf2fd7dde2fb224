import {execFile} from 'node:child_process';

/** What a program of Node left behind when it ended. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs Node with these words, a file and its arguments among them, until it ends; `input` is its standard input. */
export function runNode(words: readonly string[], cwd?: string, input?: string): Promise<Ended> {
  const options = {cwd, maxBuffer: 1e8, timeout: 60_000};
  return new Promise((resolve) => {
    const program = execFile(process.execPath, words, options, (error, out, err) => {
      resolve({code: Number(error?.code ?? (error ? 1 : 0)), out, err});
    });
    program.stdin?.end(input);
  });
}
