import {inEachLanguage} from './support/languages/groups.js';
import config from './web-test-runner.config.js';

const tests = 'test/languages/*.test.ts';
/** Holds words of one language. */
const inSpanish = '!test/languages/spanish.test.ts';

/**
 * What depends on the language, in each language besides English, in Chromium. With `--group <tag>`, in one of them.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  ...config,
  files: undefined,
  browsers: undefined,
  groups: await inEachLanguage((tag) => (tag === 'es' ? [tests] : [tests, inSpanish])),
};
