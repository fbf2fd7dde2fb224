import {spawn, spawnSync, type ChildProcess} from 'node:child_process';

/** How a process ended, and all that it printed. */
export interface Ended {
  code: number;
  output: string;
  timedOut: boolean;
}

const windows = process.platform === 'win32';
/** npm says where it is, which on Windows spares a shell. */
const npm = process.env['npm_execpath'] ? [process.execPath, process.env['npm_execpath']] : ['npm'];
const running = new Set<ChildProcess>();

/** How long a process may tidy up after it was asked to stop. */
const grace = 3000;

/** Runs a script of `package.json` to its end, or to its limit in milliseconds. */
export function runScript(words: readonly string[], variables: NodeJS.ProcessEnv, limit: number): Promise<Ended> {
  const [name = '', ...rest] = words;
  const [program = '', ...first] = npm;
  const child = spawn(program, [...first, 'run', '--loglevel=error', name, '--', ...rest], {
    env: {...process.env, ...variables},
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own can be stopped with all that it started.
    detached: !windows,
  });
  running.add(child);
  return ended(child, limit);
}

function ended(child: ChildProcess, limit: number): Promise<Ended> {
  const printed: Buffer[] = [];
  let timedOut = false;
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
  const timer = setTimeout(() => {
    timedOut = true;
    stop(child);
  }, limit);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // What it leaves behind would hold the ports, and the output open.
    child.on('exit', () => signal(child, 'SIGKILL'));
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve({code: code ?? 1, output: Buffer.concat(printed).toString(), timedOut});
    });
  });
}

/** Stops everything that still runs, for whoever presses Ctrl-C. */
export function stopAll(): void {
  for (const child of running) signal(child, 'SIGKILL');
}

function stop(child: ChildProcess): void {
  signal(child, 'SIGTERM');
  setTimeout(() => signal(child, 'SIGKILL'), grace).unref();
}

/** Tells a process and all that it started; one that is gone already hears nothing. */
function signal({pid}: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  if (windows) spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
  else sendToGroup(pid, name);
}

function sendToGroup(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(-pid, name);
  } catch {
    // The group is gone.
  }
}
