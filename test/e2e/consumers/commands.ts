import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {createInterface} from 'node:readline';
import type {RunningServer} from '../../support/served-folder.js';

/** Frameworks report what they are used for unless they are told not to. */
const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false'};

/** Runs a command until it ends, and returns what it printed. A failed command throws all that it printed. */
export function run(
  command: string,
  words: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  const options = {
    cwd,
    env: {...env, ...variables},
    timeout: 600_000,
    maxBuffer: 1e8,
    shell: process.platform === 'win32',
  };
  return new Promise((resolve, reject) => {
    execFile(command, words, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${command} ${words.join(' ')}: ${error.message}\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}

/** Starts a server of Node that prints its address. */
export async function startServer(program: string, words: readonly string[], cwd: string): Promise<RunningServer> {
  const server = spawn(process.execPath, [program, ...words], {cwd, env, stdio: ['ignore', 'pipe', 'inherit']});
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const close = () => {
    server.kill();
    return ended;
  };
  return {address: `${await addressPrintedBy(server)}/`, close};
}

async function addressPrintedBy({stdout}: ChildProcess): Promise<string> {
  if (!stdout) throw new Error('The server has no output.');
  for await (const line of createInterface({input: stdout})) {
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error('The server ended without an address.');
}
