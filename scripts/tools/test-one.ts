import {spawnSync} from 'node:child_process';
import {filesOf, nodeSuites} from './suites.js';
import {endWith} from './problem.js';
import {testInNode} from './test-node.js';

const testRunner = 'node_modules/@web/test-runner/dist/bin.js';
const flags = ['--import=tsx', testRunner, '--config', 'test/web-test-runner.config.ts'];
const [file = '', ...words] = process.argv.slice(2);

/** Runs one file of tests with the runner that it is written for: `npm run test:one -- test/elements/faq.test.ts --watch`. */
if (Object.values(nodeSuites).flatMap(filesOf).includes(file)) testInNode([file]).catch(endWith);
else process.exitCode = testInBrowser();

function testInBrowser(): number {
  const {status} = spawnSync(process.execPath, [...flags, '--files', file, ...words], {stdio: 'inherit'});
  return status ?? 1;
}
