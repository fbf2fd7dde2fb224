import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {makeDebian} from './bare/debian.js';
import {inside, type Inside} from './bare/inside.js';
import {must} from './bare/shell.js';
import {endWith, Problem} from './problem.js';

const user = 'newcomer';

/** The lines of the README. */
const readme = 'npm ci && npm test';

/** Ten seconds are allowed without a browser and a network, and one more for npm and Node to start. */
const soon = 11;

/** What did not come out as the README promises; the other cases are tried all the same. */
const faults: string[] = [];

/**
 * Makes a Debian with Node and nothing else, and tries there what the README promises: as root and in CI, as an ordinary user with
 * `sudo`, and without a network. Needs root and about 6 GB of room.
 */
function tryBareMachines(): void {
  if (process.getuid?.() !== 0) throw new Problem('A bare machine is made by root; run this with sudo.');
  const place = mkdtempSync(path.join(tmpdir(), 'bare-'));
  try {
    makeDebian(path.join(place, 'root'));
    addProject(path.join(place, 'root/root'));
    must('cp', '--archive', path.join(place, 'root'), path.join(place, 'user'));
    asRoot(path.join(place, 'root'));
    asUser(path.join(place, 'user'));
  } finally {
    rmSync(place, {recursive: true, force: true});
  }
}

function asRoot(folder: string): void {
  expect('root, in CI', inside(folder, 'root', `cd ~/project && ${readme}`, {ci: true}), 0);
  expect('root, a second time, not in CI', inside(folder, 'root', 'cd ~/project && npm test'), 0);
}

function asUser(folder: string): void {
  expect('sudo', inside(folder, 'root', addUser), 0);
  expect('npm ci of an ordinary user', inside(folder, user, 'cd ~/project && npm ci'), 0);
  const offline = inside(folder, user, 'cd ~/project && npm test', {offline: true});
  expect('an ordinary user without a network', offline, 1);
  expectMessage(offline);
  expect('an ordinary user with sudo', inside(folder, user, `cd ~/project && ${readme}`), 0);
}

const addUser = [
  'apt-get update -qq',
  'DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends sudo',
  `useradd --create-home ${user}`,
  `echo '${user} ALL=(ALL) NOPASSWD: ALL' > /etc/sudoers.d/${user}`,
  `cp -r /root/project /home/${user}/project`,
  `chown -R ${user}: /home/${user}`,
].join(' && ');

/** The files that are committed, as a clone has them. */
function addProject(home: string): void {
  const folder = path.join(home, 'project');
  mkdirSync(folder);
  const archive = path.join(home, 'project.tar');
  must('git', 'archive', '--output', archive, 'HEAD');
  must('tar', '-xf', archive, '-C', folder);
  rmSync(archive);
}

function expect(name: string, {code, output, seconds}: Inside, expected: number): void {
  console.log(`${output}\n══ ${name}: ended with ${code} after ${seconds.toFixed(1)} s`);
  if (code !== expected) faults.push(`${name}: ended with ${code}; ${expected} was expected.`);
}

/** One message, soon, that names the command to run, and not one test. */
function expectMessage({output, seconds}: Inside): void {
  if (seconds > soon) faults.push(`The message came after ${seconds} s.`);
  if (!output.includes('npm run browser:install')) faults.push('The message names no command.');
  if (/^ +at |passed/m.test(output)) faults.push('There is a stack, or a test was started.');
}

try {
  tryBareMachines();
  if (faults.length > 0) throw new Problem(faults.join('\n'));
  console.log('Both lines of the README pass on a bare machine, as root and as an ordinary user.');
} catch (error) {
  endWith(error);
}
