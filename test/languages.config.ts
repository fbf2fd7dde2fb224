import type {TestRunnerConfig} from '@web/test-runner';
import {browserSuites} from '../scripts/tools/suites.js';
import {inEachLanguage} from './support/languages/groups.js';
import config from './web-test-runner.config.js';

const {languages: tests} = browserSuites;
/** Expects the words of one language. */
const notSpanish = '!test/languages/spanish.test.ts';

/** What depends on the language, in each language besides English, in Chromium. `--group <tag>` runs one of them. */
export default {
  ...config,
  files: undefined,
  browsers: undefined,
  groups: await inEachLanguage((tag) => (tag === 'es' ? [...tests] : [...tests, notSpanish])),
} satisfies TestRunnerConfig;
