import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {BrowserContext, Locator, Page} from 'playwright-core';
import {suiteBrowser} from '../../support/visitor.js';
import {waitUntil} from '../../support/wait-until.js';
import {frameSnippet} from '../../../src/snippets/frame.js';
import type {SnippetAttributes} from '../../../src/snippets/snippet-attributes.js';
import {widgetTags, type Tag} from '../../../src/widgets.js';
import {suiteHosts} from '../hosts/server.js';

const title = 'A page around a frame';
const server = suiteHosts({
  '/around.html': `<!doctype html><html lang="en"><title>${title}</title>`,
  '/booked.html': '<!doctype html><html lang="en"><title>Booked</title>',
});
const browser = suiteBrowser();

/** The same server under its other name, which is another origin. */
const other = () => server().address.replace('127.0.0.1', 'localhost');

/** A page with what the command line gives for a frame, which is of another origin. */
async function visit(
  context: BrowserContext,
  tag: Tag,
  attributes: SnippetAttributes = {},
  change: (snippet: string) => string = (snippet) => snippet,
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server().address}/around.html`);
  const snippet = frameSnippet(tag, 'A widget', attributes, {base: `${other()}/`, integrity: {}});
  await page.setContent(`<!doctype html><html lang="en"><title>${title}</title><p>Words.</p>${change(snippet)}`);
  return page;
}

const inside = (page: Page) => page.frameLocator('iframe');

/** Runs a test in a context of its own. */
const inContext = (run: (context: BrowserContext) => Promise<void>) => async () => {
  const context = await browser().newContext();
  try {
    await run(context);
  } finally {
    await context.close();
  }
};

describe('a framed finder', {timeout: 60_000}, () => {
  const href = () => `${server().address}/booked.html`;

  it(
    'leaves for a booking page in the whole window',
    inContext(async (context) => {
      const page = await visit(context, 'therapy-practitioner-finder', {href: href()});
      await inside(page).locator('therapy-practitioner-finder a.button').click();
      await page.waitForURL(href());
    }),
  );

  it(
    'leaves for a directory in the whole window',
    inContext(async (context) => {
      const page = await visit(context, 'therapy-practitioner-finder', {href: `${href()}?near={location}`});
      await inside(page).getByRole('button', {name: 'Find a'}).click();
      await inside(page).getByLabel('Town or ZIP code').fill('Springfield');
      await inside(page).getByRole('button', {name: 'Search'}).click();
      await page.waitForURL(`${href()}?near=Springfield`);
    }),
  );

  it(
    'leaves the page around it as it is when a reader follows a register',
    inContext(async (context) => {
      const page = await visit(context, 'therapy-practitioner-finder');
      await inside(page).getByRole('button', {name: 'Find a'}).click();
      const opened = context.waitForEvent('page');
      await inside(page).locator('dialog a[href^="http"]').first().click();
      await opened;
      assert.equal(await page.title(), title);
    }),
  );
});

describe('a framed widget copies', {timeout: 60_000}, () => {
  const tags = ['therapy-references', 'therapy-questions'] as const;
  const copyButton = (page: Page, tag: Tag) => inside(page).locator(`${tag} [part="copy"]`).first();
  const said = (page: Page) => inside(page).getByRole('status').first();

  for (const tag of tags) {
    it(
      `with the permission of its snippet: ${tag}`,
      inContext(async (context) => {
        const page = await visit(context, tag);
        await copyButton(page, tag).click();
        await waitUntil(async () => assert.equal(await said(page).textContent(), 'Copied.'));
        assert.equal(await inside(page).locator(`${tag} textarea`).count(), 0);
      }),
    );

    it(
      `by hand without it, and says so: ${tag}`,
      inContext(async (context) => {
        const page = await visit(context, tag, {}, (snippet) => snippet.replace(/ allow="[^"]*"/, ''));
        await copyButton(page, tag).click();
        const text = inside(page).getByRole('textbox', {name: 'The text to select and copy'});
        await waitUntil(async () => assert.match((await said(page).textContent()) ?? '', /does not allow copying/));
        const selected = await text.evaluate((box: HTMLTextAreaElement) => [
          box.readOnly && box.selectionEnd - box.selectionStart === box.value.length,
          box.value.length > 20,
        ]);
        assert.deepEqual(selected, [true, true]);
      }),
    );
  }
});

/** Has a page and its frames look as on paper. While a browser prints, no message arrives, so a frame keeps its height. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    CSSStyleDeclaration.prototype.setProperty = () => undefined;
  });
  await page.emulateMedia({media: 'print'});
}

describe('a framed widget on paper', {timeout: 120_000}, () => {
  const frameHeight = (page: Page) => page.locator('iframe').evaluate(({clientHeight}) => clientHeight);
  const line = (page: Page, lang = 'en') => inside(page).locator(`.paper[lang="${lang}"]`);
  const isReady = (page: Page, tag: Tag) => inside(page).locator(`${tag}:state(ready)`).waitFor();

  /** Pixels from the top of its frame to the end of something. */
  const endOf = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().bottom);

  for (const tag of widgetTags) {
    it(
      `is whole, and says first that it is no advice, and where the rest is: ${tag}`,
      inContext(async (context) => {
        const page = await visit(context, tag);
        await isReady(page, tag);
        const widget = inside(page).locator('[data-attributes]');
        await waitUntil(async () => {
          const {height} = await widget.evaluate((element) => element.getBoundingClientRect());
          assert.equal(await frameHeight(page), Math.max(40, Math.ceil(height)));
        });
        assert.equal(await line(page).isVisible(), false, 'on the screen');
        await print(page);
        await waitUntil(async () => {
          const text = await line(page).innerText();
          assert.match(text, /^Not medical advice\. A frame on paper leaves out .* All of it: http:\/\/localhost/);
          assert.ok(text.includes(`/embed/${tag}.html`), text);
          assert.ok((await endOf(widget)) <= (await frameHeight(page)), 'the end of the widget is cut off');
        });
      }),
    );
  }

  it(
    'says first that it is no advice in a frame that the page cuts off, and in its language',
    inContext(async (context) => {
      const cut = (snippet: string) => snippet.replace(/ height="\d+"/, ' height="60"').replace(/<script.*/, '');
      const page = await visit(context, 'therapy-safety', {lang: 'es'}, cut);
      await isReady(page, 'therapy-safety');
      await print(page);
      const words = line(page, 'es').locator('b');
      assert.equal(await words.innerText(), 'No es consejo médico.');
      assert.ok((await endOf(words)) <= (await frameHeight(page)));
      assert.equal(await line(page).isVisible(), false, 'in English');
    }),
  );

  it('says so without any script', async () => {
    const context = await browser().newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${other()}/embed/therapy-safety.html`);
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.locator('.paper[lang="en"]').innerText(), 'Not medical advice.');
    await context.close();
  });

  it(
    'has no such line in a page of its own',
    inContext(async (context) => {
      const page = await context.newPage();
      await page.goto(`${other()}/embed/therapy-safety.html`);
      await page.locator('therapy-safety:state(ready)').waitFor();
      assert.equal(await page.locator('.paper').count(), 0);
    }),
  );

  it(
    'is as high as before once paper is printed',
    inContext(async (context) => {
      const page = await visit(context, 'therapy-cost');
      await isReady(page, 'therapy-cost');
      const before = await waitUntil(async () => {
        const height = await frameHeight(page);
        assert.notEqual(height, 0);
        return height;
      });
      await page.pdf();
      await waitUntil(async () => assert.equal(await frameHeight(page), before));
    }),
  );
});
