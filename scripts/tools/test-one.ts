import {spawnSync} from 'node:child_process';
import {filesOf, nodeSuites} from '../../test/suites.js';
import {testInNode} from './test-node.js';

const testRunner = 'node_modules/@web/test-runner/dist/bin.js';
const flags = ['--import=tsx', testRunner, '--config', 'test/web-test-runner.config.ts'];
const [file = '', ...words] = process.argv.slice(2);

/** Runs one file of tests with the runner that it is written for: `npm run test:one -- test/elements/faq.test.ts --watch`. */
process.exitCode = isForNode() ? testInNode([file]) : testInBrowser();

function isForNode(): boolean {
  return Object.values(nodeSuites).flatMap(filesOf).includes(file);
}

function testInBrowser(): number {
  const {status} = spawnSync(process.execPath, [...flags, '--files', file, ...words], {stdio: 'inherit'});
  return status ?? 1;
}
