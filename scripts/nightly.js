import {spawnSync} from 'node:child_process';
import path from 'node:path';

const runner = path.resolve(import.meta.dirname, '../node_modules/@web/test-runner/dist/bin.js');

/** Tries every property ten thousand times, which takes about an hour; `npm test` tries each three hundred times. */
const properties = ['--config', 'test/web-test-runner.config.js', '--files', 'test/properties/*.test.ts'];

/** Shows every host page in the other languages too; `npm run test:engines` shows each in English. */
const hostPages = ['--config', 'test/host-languages.config.js'];

for (const options of [hostPages, properties]) {
  const env = {PROPERTY_RUNS: '10000', ...process.env};
  const {status} = spawnSync(process.execPath, [runner, ...options], {stdio: 'inherit', env});
  process.exitCode ||= status ?? 1;
}
