import type {Reporter, TestRunnerPlugin} from '@web/test-runner';
import {endWith} from '../../scripts/tools/problem.js';
import {Bundle} from './bundle.js';

const test = /^\/(test\/.*)\.ts$/;

/**
 * Serves the tests of a run as Vite builds them, all in one turn: a page of some files starts in a fraction of the time that
 * one of two hundred modules takes. While tests are watched, so are their files.
 *
 * It is a reporter too, because the test runner tells only reporters which tests a run has. It tells them before a browser asks
 * for one.
 */
export function bundledTests(): TestRunnerPlugin & Reporter {
  let bundle: Promise<Bundle> | undefined;
  return {
    name: 'bundled-tests',
    async start({testFiles, config: {rootDir, watch}}) {
      // The test runner waits for no reporter, and so would not hear of a test that cannot be built.
      await (bundle = Bundle.of(testFiles, rootDir, watch === true).catch(endWith));
    },
    async serve({path: asked}) {
      const [, name] = test.exec(asked) ?? [];
      if (!name) return undefined;
      const built = await (await bundle)?.ready();
      return {body: `import '${built?.address}${name}.js';`, type: 'js'};
    },
    async serverStop() {
      await (await bundle)?.remove();
    },
  };
}
