import {engine} from './support/engines.js';
import {attributesIn, languages} from './support/languages/languages.js';
import {testPage} from './support/test-page.js';
import config from './web-test-runner.config.js';

/** Words that only one language has. */
const spanishOnly = 'test/languages/spanish.test.ts';

/**
 * What depends on the language, in each language besides English, in Chromium. With `--group <tag>`, in one of them.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  ...config,
  files: undefined,
  browsers: undefined,
  groups: await Promise.all(
    languages.map(async ({tag}) => ({
      name: tag,
      files: ['test/languages/*.test.ts', ...(tag === 'es' ? [] : [`!${spanishOnly}`])],
      browsers: [Object.assign(await engine('chromium'), {name: `Chromium in ${tag}`})],
      testRunnerHtml: testPage(attributesIn(tag)),
    })),
  ),
};
