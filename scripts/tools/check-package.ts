import {spawnSync} from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const checks = [
  ['node_modules/publint/src/cli.js', '--strict'],
  [
    'node_modules/@arethetypeswrong/cli/dist/index.js',
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'guide.schema.json',
    'custom-elements.json',
  ],
];

/** Looks at the package as somebody who installs it would: are its exports, files and types right? */
for (const [script = '', ...words] of checks) {
  const {status} = spawnSync(process.execPath, [path.join(root, script), ...words], {cwd: root, stdio: 'inherit'});
  if (status !== 0) process.exitCode = 1;
}
