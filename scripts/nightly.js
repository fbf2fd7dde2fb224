import {spawnSync} from 'node:child_process';
import path from 'node:path';

const runner = path.resolve(import.meta.dirname, '../node_modules/@web/test-runner/dist/bin.js');

/** Tries every property ten thousand times, which takes about an hour; `npm test` tries each three hundred times. */
const {status} = spawnSync(
  process.execPath,
  [runner, '--config', 'test/web-test-runner.config.js', '--files', 'test/properties/*.test.ts'],
  {stdio: 'inherit', env: {PROPERTY_RUNS: '10000', ...process.env}},
);
process.exitCode = status ?? 1;
