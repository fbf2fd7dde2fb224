import {spawnSync} from 'node:child_process';
import {root} from '../build/paths.js';

const jsonEntries = ['guide.schema.json', 'custom-elements.json'];

/** Checks exports, files and types of the package as a user installs it. */
const checks = [
  ['node_modules/publint/src/cli.js', '--strict'],
  [
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    ...['--pack', '.', '--profile', 'esm-only', '--exclude-entrypoints', ...jsonEntries],
  ],
];

for (const args of checks) {
  const {status} = spawnSync(process.execPath, args, {cwd: root, stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
