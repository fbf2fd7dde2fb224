import {hostZoo} from './e2e/hosts/host-zoo.js';
import {engine} from './support/engines.js';
import {attributesIn, languages} from './support/languages/languages.js';
import {testPage} from './support/test-page.js';
import config from './web-test-runner.config.js';

/** What these tests are about is the same in every language, and they bring their own. */
const aboutLanguages = ['languages', 'words'].map((name) => `!test/elements/${name}.test.ts`);

/** What runs in each language, by the end of the group's name. */
const kinds = {'': ['test/elements/*.test.ts', ...aboutLanguages], '-hosts': ['test/e2e/hosts/*.test.ts']};

/**
 * The elements, and every host page, in each language besides English, in Chromium: the pages of the tests are in that language,
 * and the support layer reads it back into English. With `--group <tag>`, the elements in one of them; with `--group <tag>-hosts`,
 * the host pages.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  ...config,
  files: undefined,
  browsers: undefined,
  testsFinishTimeout: 600_000,
  plugins: [...(config.plugins ?? []), hostZoo({pseudoLanguages: true})],
  groups: await Promise.all(
    languages.flatMap(({tag}) =>
      Object.entries(kinds).map(async ([kind, files]) => ({
        name: tag + kind,
        files,
        browsers: [Object.assign(await engine('chromium'), {name: `Chromium in ${tag}`})],
        testRunnerHtml: testPage(attributesIn(tag)),
      })),
    ),
  ),
};
