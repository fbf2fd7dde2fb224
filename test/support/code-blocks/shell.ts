import {execFile} from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {runNode} from '../run-node.js';
import {root} from './documents.js';

const commandLine = path.join(root, 'dist/cli/therapy-guide-widgets.js');
const {scripts} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** Commands of npm that need no script of the package. */
const npmCommands = ['ci', 'create', 'init', 'install', 'pack'];

/**
 * Stands in for `npm` and `npx`: notes its words, with a NUL behind each. The command line of this package is run, unless it
 * would ask the network; its exit code 1 says that it found something, which is no fault of the block.
 */
const standIn = `#!/bin/sh
printf '%s\\0' "\${0##*/}" "$@" >> "$LOG"
printf '\\n' >> "$LOG"
[ "\${0##*/} $1" = 'npx therapy-guide-widgets' ] || exit 0
case " $* " in *' --online '*) exit 0 ;; esac
shift
"$NODE" "$CLI" "$@"
code=$?
[ $code -eq 1 ] || exit $code
`;

/** Where the blocks of a page are run one after the other, as its reader would. */
export interface Workplace {
  /** Holds the two others. */
  readonly base: string;
  readonly folder: string;
  readonly programs: string;
}

/** A folder of a reader who has installed the package, with the files that the documents take for granted. */
export function workplace(): Workplace {
  const base = mkdtempSync(path.join(tmpdir(), 'reader-'));
  const [folder = '', programs = ''] = ['folder', 'programs'].map((name) => path.join(base, name));
  for (const one of [folder, programs]) mkdirSync(one);
  for (const name of ['npm', 'npx']) {
    writeFileSync(path.join(programs, name), standIn);
    chmodSync(path.join(programs, name), 0o755);
  }
  for (const name of ['cat', 'cp', 'ls', 'mkdir']) symlinkSync(path.join('/bin', name), path.join(programs, name));
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(root, path.join(folder, 'node_modules/therapy-guide-widgets'));
  writeOwnFiles(folder);
  return {base, folder, programs};
}

function writeOwnFiles(folder: string): void {
  const guide = path.join(root, 'dist/guides/craniosacral-therapy.json');
  for (const name of ['guide.json', 'my-guide.json']) copyFileSync(guide, path.join(folder, name));
  cpSync(path.join(root, 'examples/how-to-read-a-forest-plot'), path.join(folder, 'my-guide'), {recursive: true});
  const article = '# Nap therapy\n\nNap therapy is a short sleep in the daytime.\n';
  for (const name of ['article.txt', 'article.md', 'source.txt']) writeFileSync(path.join(folder, name), article);
  const page = (body: string) =>
    `<!doctype html><html lang="en"><head><title>Naps</title></head><body>${body}</body></html>`;
  writeFileSync(
    path.join(folder, 'article.html'),
    page('<article><h1>Nap therapy</h1><p>A short sleep.</p></article>'),
  );
  writeFileSync(path.join(folder, 'page.html'), page('<therapy-quick-facts></therapy-quick-facts>'));
}

/**
 * Runs a block with a shell that knows no other program than the ones above.
 *
 * @returns what is wrong with it
 */
export async function shellFaults(code: string, {folder, programs}: Workplace): Promise<string[]> {
  const log = path.join(programs, `log-${process.hrtime.bigint()}`);
  const env = {PATH: programs, NODE: process.execPath, CLI: commandLine, LOG: log};
  const failure = await new Promise<string[]>((resolve) => {
    const options = {cwd: folder, env, timeout: 60_000};
    execFile('/bin/sh', ['-e', '-c', code], options, (error) => resolve(error ? [error.message] : []));
  });
  const commands = existsSync(log) ? readFileSync(log, 'utf8').split('\0\n').filter(Boolean) : [];
  const faults = await Promise.all(commands.map((command) => commandFaults(command.split('\0'))));
  return [...failure, ...faults.flat()];
}

async function commandFaults([program, ...words]: readonly string[]): Promise<string[]> {
  return [...missingFiles(words), ...(program === 'npm' ? npmFaults(words) : await npxFaults(words))];
}

/** Files of the project that a command names. */
function missingFiles(words: readonly string[]): string[] {
  const named = words.filter((word) => /^(bench|scripts|src|stories|test)\/.*\.ts$/.test(word));
  return named.filter((word) => !existsSync(path.join(root, word))).map((word) => `${word} does not exist`);
}

function npmFaults([command = '', ...words]: readonly string[]): string[] {
  if (npmCommands.includes(command)) return [];
  const script = command === 'run' ? words.find((word) => !word.startsWith('-')) : command;
  return script && Object.hasOwn(scripts, script) ? [] : [`package.json has no script "${script}"`];
}

async function npxFaults([program = '', ...words]: readonly string[]): Promise<string[]> {
  if (program !== 'therapy-guide-widgets') {
    return existsSync(path.join(root, 'node_modules/.bin', program)) ? [] : [`npx ${program} is not installed`];
  }
  // What was run has checked its options itself.
  if (!words.includes('--online')) return [];
  const [command = ''] = words;
  const {out} = await runNode([commandLine, command, '--help']);
  const options = words.filter((word) => word.startsWith('--')).map((word) => word.replace(/=.*/, ''));
  return options.filter((one) => !out.includes(`${one} `)).map((one) => `${program} ${command} has no option ${one}`);
}
