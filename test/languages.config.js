import {engine} from './support/engines.js';
import {attributesIn, languages} from './support/languages/languages.js';
import {testPage} from './support/test-page.js';
import config from './web-test-runner.config.js';

/** What these tests are about is the same in every language, and they bring their own. */
const aboutLanguages = ['languages', 'words'].map((name) => `!test/elements/${name}.test.ts`);

/**
 * The elements in each language besides English, in Chromium: the pages of the tests are in that
 * language, and the support layer reads it back into English. With `--group <tag>`, in one of them.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  ...config,
  files: undefined,
  browsers: undefined,
  concurrency: 1,
  testsFinishTimeout: 600_000,
  groups: await Promise.all(
    languages.map(async ({tag}) => ({
      name: tag,
      files: ['test/elements/*.test.ts', ...aboutLanguages],
      browsers: [Object.assign(await engine('chromium'), {name: `Chromium in ${tag}`})],
      testRunnerHtml: testPage(attributesIn(tag)),
    })),
  ),
};
