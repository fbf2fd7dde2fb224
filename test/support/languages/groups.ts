import type {TestRunnerGroupConfig} from '@web/test-runner';
import {engine} from '../engines.js';
import {testPage} from '../test-page.js';
import {attributesIn, languages} from './languages.js';

/**
 * A group of tests for each language besides English, in Chromium. The page of each test is in that language.
 *
 * @param filesIn the tests that run in a language
 */
export async function inEachLanguage(filesIn: (tag: string) => string[]): Promise<TestRunnerGroupConfig[]> {
  const group = async (tag: string): Promise<TestRunnerGroupConfig> => ({
    name: tag,
    files: filesIn(tag),
    browsers: [Object.assign(await engine('chromium'), {name: `Chromium in ${tag}`})],
    testRunnerHtml: testPage(attributesIn(tag)),
  });
  return Promise.all(languages.map(({tag}) => group(tag)));
}
