import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {assertExcludes, assertIncludes} from '../../support/assert-includes.js';
import {suiteBrowser} from '../../support/visitor.js';
import {snippet} from '../../../src/snippets/snippet.js';
import {wordsStyle} from '../../../src/snippets/words-style.js';
import {suiteResource} from '../../support/suite-resource.js';

const words = snippet('therapy-cost', 'content', {}, {base: '/', integrity: {}});
const folded = 'Medicare usually does not pay for it.';

/** A page with the words of a widget, and a disclosure of its own, to which no script comes. */
const pageWith = (style: string) =>
  `<!doctype html><html lang="en"><title>Prices</title><body>${words.replace(/<(?:script|link).*?>/g, '')}
    <details id="own"><summary>More</summary>Parking is free.</details><style media="print">${style}</style>`;

describe('the words in a tag, without a script', () => {
  const browser = suiteBrowser();
  const page = suiteResource(
    () => browser().newPage(),
    (one) => one.close(),
  );
  const seen = async (one: Page) => (await one.locator('body').innerText()).replace(/\s+/g, ' ');

  it('are folded on the screen and open on paper, and nothing else of the page is', async () => {
    await page().setContent(pageWith(wordsStyle));
    assertExcludes(await seen(page()), folded);
    await page().emulateMedia({media: 'print'});
    assertIncludes(await seen(page()), folded);
    assertExcludes(await seen(page()), 'Parking is free.');
  });

  it('stay folded on paper without the style sheet', async () => {
    await page().emulateMedia({media: 'print'});
    await page().setContent(pageWith(''));
    assertExcludes(await seen(page()), folded);
  });
});
