import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {assertIncludes} from '../../support/assert-includes.js';
import {foldedWords} from '../../support/folded-words.js';
import {suiteBrowser, Visitor, withScreenReader} from '../../support/visitor.js';
import {waitUntil} from '../../support/wait-until.js';
import {tagFor} from '../hosts/hosts.js';
import {suiteHosts} from '../hosts/server.js';

const words = 'By his own account, the osteopathic doctor John Upledger';
const card = '<therapy-quick-facts></therapy-quick-facts>';

/** What stands on each page. */
const pages = {
  first: card,
  below: `<div style="block-size: 8000px"></div>${card}`,
  languages: `${tagFor('lang/es.js')}${card}<therapy-practitioner-finder href="/book"></therapy-practitioner-finder>`,
  printed: `${card}<therapy-contraindication-checker></therapy-contraindication-checker><therapy-practitioner-finder></therapy-practitioner-finder>`,
};

const pageWith = (body: string) =>
  `<!doctype html><html lang="en"><title>A long page</title>${tagFor('therapy-widgets.js')}<body>${body}</body></html>`;

const server = suiteHosts(
  Object.fromEntries(Object.entries(pages).map(([name, body]) => [`/${name}.html`, pageWith(body)])),
);
const browser = suiteBrowser(withScreenReader);
let page: Page;

/** Shows a page once its widgets show what they have. */
async function visit(name: keyof typeof pages): Promise<void> {
  page = await browser().newPage({viewport: {width: 800, height: 700}});
  await page.goto(`${server().address}/${name}.html`);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('body > *')].every(
      (one) => !one.localName.startsWith('therapy-') || one.matches(':state(ready)'),
    ),
  );
}

describe('a widget that a reader is not near', {timeout: 120_000}, () => {
  it('is heard by a screen reader', async () => {
    await visit('below');
    const visitor = await Visitor.of(page);
    const heard = (await visitor.words()).join(' ');
    assertIncludes(heard, 'United States, 1970s');
    assertIncludes(heard, 'More about these facts (5)');
    await page.close();
  });

  it('is found by a search in the page', async () => {
    await visit('below');
    const isFound = await page.evaluate(
      (text) => (Reflect.get(window, 'find') as (text: string) => boolean).call(window, text),
      words,
    );
    assert.equal(isFound, true);
    await page.close();
  });
});

describe('the list of sources', {timeout: 120_000}, () => {
  it('is found by a search in the page before anybody opens it', async () => {
    await visit('first');
    await page.waitForFunction(() =>
      document.querySelector('therapy-quick-facts')?.shadowRoot?.querySelector('li.source'),
    );
    const isFound = await page.evaluate(() =>
      (Reflect.get(window, 'find') as (text: string) => boolean).call(window, 'Is Craniosacral Therapy Effective'),
    );
    assert.equal(isFound, true);
    await page.close();
  });
});

/** What the buttons of each source say that close it: of one source with two of them, both words. */
const closesOf = (tag: string) =>
  page
    .locator(`${tag} [popover][role="group"]`)
    .evaluateAll((all) =>
      all.map((one) => [...one.querySelectorAll('.close')].map(({textContent}) => textContent.trim()).join()),
    );

describe('what nobody sees at first', {timeout: 120_000}, () => {
  const source = () => page.locator('therapy-quick-facts [popover]').first();
  const listed = () => page.locator('therapy-quick-facts li.source').first();

  it('is drawn when a reader opens a source, with the mouse or from the keyboard', async () => {
    for (const press of ['click', 'Enter']) {
      await visit('first');
      assert.equal((await source().textContent())?.trim(), '');
      const citation = page.locator('therapy-quick-facts .citation').first();
      if (press === 'click') await citation.click();
      else await citation.press(press);
      const opened = page.locator('therapy-quick-facts .source:popover-open');
      assert.match(await opened.innerText(), /^2\. .*Its authors say:/s);
      await page.close();
    }
  });

  it('is drawn when a reader opens the list of sources', async () => {
    await visit('first');
    await page.locator('therapy-quick-facts [part="sources"] summary').click();
    assert.match(await listed().innerText(), /Its authors say:/);
    await page.close();
  });

  it('is drawn once, also in another language and where the widget is a link to a booking page', async () => {
    await visit('languages');
    for (const tag of ['therapy-quick-facts', 'therapy-practitioner-finder']) {
      await page.locator(`${tag} [part="sources"] summary`).click();
      for (const lang of ['es', 'en', 'es']) {
        await page.evaluate((to) => document.documentElement.setAttribute('lang', to), lang);
        const expected = lang === 'es' ? 'Cerrar' : 'Close';
        await waitUntil(async () => assert.deepEqual([...new Set(await closesOf(tag))], [expected], tag));
      }
    }
    await page.close();
  });

  it('is drawn before it is printed, in a closed root too', async () => {
    await visit('printed');
    await page.pdf();
    assert.match(String(await listed().textContent()), /Its authors say:/);
    assert.match(String(await page.locator('therapy-practitioner-finder dialog').textContent()), /Questions to ask/);
    await page.emulateMedia({media: 'print'});
    const visitor = await Visitor.of(page);
    assertIncludes((await visitor.words()).join(' '), 'Death of an infant');
    await page.close();
  });
});

describe('a folded part', {timeout: 120_000}, () => {
  const widgetPages = suiteHosts(
    Object.fromEntries(foldedWords.map(([tag]) => [`/${tag}.html`, pageWith(`<${tag}></${tag}>`)])),
  );

  for (const [tag, part, summary, folded] of foldedWords) {
    it(`is heard by a screen reader once a reader opens it: <${tag}>, ${part}`, async () => {
      page = await browser().newPage({viewport: {width: 800, height: 700}});
      await page.goto(`${widgetPages().address}/${tag}.html`);
      const opener = page
        .locator(`${tag} details:not([open]) > summary`, {hasText: summary})
        .filter({hasNotText: folded});
      const visitor = await Visitor.of(page);
      const heard = async () => (await visitor.words()).join(' ').replace(/\s+/g, ' ');
      await opener.first().waitFor();
      for (let index = (await opener.count()) - 1; index >= 0; index--) await opener.nth(index).click();
      await waitUntil(async () => assertIncludes(await heard(), folded));
      await page.close();
    });
  }
});
