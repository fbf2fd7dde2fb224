import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process';
import path from 'node:path';
import {waitUntil} from './wait-until.js';

const program = path.resolve(import.meta.dirname, '../../dist/cli/therapy-guide-widgets.js');

/** `therapy-guide-widgets preview` while it runs. */
export class RunningPreview {
  private constructor(
    private readonly process: ChildProcessWithoutNullStreams,
    /** Ends with a slash. */
    readonly address: string,
  ) {}

  /** Starts it on a free port. */
  static async start(folder: string, ...words: readonly string[]): Promise<RunningPreview> {
    const started = spawn(process.execPath, [program, 'preview', ...words, '--port', '0'], {cwd: folder});
    let said = '';
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (part: Buffer) => (said += part.toString()));
    const address = await waitUntil(() => {
      const found = /http:\S+/.exec(said)?.[0];
      if (found === undefined) throw new Error(`The preview gave no address: ${said}`);
      return found;
    });
    return new RunningPreview(started, address);
  }

  /** Ends it as Ctrl-C does, and gives its exit code. */
  stop(): Promise<number | null> {
    return new Promise((resolve) => {
      this.process.once('exit', resolve).kill('SIGINT');
    });
  }
}
