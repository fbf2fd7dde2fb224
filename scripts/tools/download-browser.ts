import {spawn, spawnSync, type ChildProcessByStdio} from 'node:child_process';
import path from 'node:path';
import type {Readable} from 'node:stream';
import {root} from '../build/paths.js';

const program = path.join(root, 'node_modules/playwright-core/cli.js');

/** A download that has not begun by then has no network. */
const timeLimit = 5000;

/** Downloads Playwright's Chromium and, where packages can be installed, the libraries that it needs. */
export async function download(packages: boolean): Promise<void> {
  console.error("Downloading Playwright's Chromium, because the tests need a browser and none is here.");
  if (packages) spawnSync(process.execPath, [program, 'install-deps', 'chromium'], {stdio: 'ignore', timeout: 600_000});
  const child = spawn(process.execPath, [program, 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await begunAndEnded(child);
}

/** What Playwright prints without a network is a stack, so nothing is shown of it. */
function begunAndEnded(child: ChildProcessByStdio<null, Readable, null>): Promise<void> {
  const timer = setTimeout(() => child.kill(), timeLimit);
  child.stdout.on('data', (printed: Buffer) => {
    if (printed.includes('%')) clearTimeout(timer);
  });
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
