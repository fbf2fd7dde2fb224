import {engine} from '../engines.js';
import {testPage} from '../test-page.js';
import {attributesIn, languages} from './languages.js';

/**
 * A group of tests for each language besides English, in Chromium; the page of each test is in that language.
 *
 * @param {(tag: string) => string[]} filesIn the tests that run in a language
 * @returns {Promise<import('@web/test-runner').TestRunnerGroupConfig[]>}
 */
export async function inEachLanguage(filesIn) {
  const groupOf = async (/** @type {string} */ tag) => ({
    name: tag,
    files: filesIn(tag),
    browsers: [Object.assign(await engine('chromium'), {name: `Chromium in ${tag}`})],
    testRunnerHtml: testPage(attributesIn(tag)),
  });
  return Promise.all(languages.map(({tag}) => groupOf(tag)));
}
