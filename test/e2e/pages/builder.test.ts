import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import type {Page, Route} from 'playwright-core';
import {PNG} from 'pngjs';
import {servedFolder} from '../../support/served-folder.js';
import {suiteBrowser} from '../../support/visitor.js';

const root = path.resolve(import.meta.dirname, '../../..');
const worker = /snippet\.worker/;
const code = 'textarea[readonly]';

describe('the embed builder', {timeout: 300_000}, () => {
  const server = servedFolder(root, 'dist/site');
  const browser = suiteBrowser();
  let page: Page;

  beforeEach(async () => {
    page = await browser().newPage({viewport: {width: 1280, height: 900}});
  });
  afterEach(() => page.close());

  const open = (hash = '') => page.goto(`${server().address}builder.html${hash}`);

  /** Waits for the code to hold a text. */
  const untilCode = (text: string) =>
    page.waitForFunction(
      ([selector, part]) => document.querySelector<HTMLTextAreaElement>(selector)?.value.includes(part),
      [code, text] as const,
    );

  /** Answers the first requests for the script of the worker in another way. */
  async function onFirstRequests(count: number, answer: (route: Route) => unknown): Promise<void> {
    let rest = count;
    await page.route(worker, (route) => (rest-- > 0 ? answer(route) : route.continue()));
  }

  for (const [fault, answer] of [
    ['fails', (route: Route) => route.abort('connectionreset')],
    ['is never answered', () => undefined],
    ['is answered with another page', (route: Route) => route.fulfill({status: 404, body: 'not here'})],
  ] as const) {
    it(`writes the code when the first request for its worker ${fault}`, async () => {
      await onFirstRequests(1, answer);
      await open();
      await untilCode('<therapy-quick-facts');
    });
  }

  it('says why there is no code when its worker cannot be loaded, and writes it once it can', async () => {
    await onFirstRequests(3, (route) => route.abort('connectionreset'));
    await open();
    await page
      .getByRole('alert')
      .getByText(/did not load. Change a setting to try again/)
      .waitFor();
    await page.getByRole('combobox', {name: 'Widget'}).selectOption({label: 'The whole guide'});
    await untilCode('<therapy-article');
    assert.equal(await page.getByRole('alert').count(), 0);
  });

  it('writes the code without hashes when they never come', async () => {
    await page.route(/integrity\.json/, () => undefined);
    await open('#format=element');
    await untilCode('<script type="module" src="/therapy-guide-widgets-0.1.0/cdn/therapy-quick-facts.js"></script>');
  });

  it('offers every file that a build has put beside it, the plugin for WordPress too', async () => {
    const json = [
      {file: 'therapy-guide-widgets-0.1.0.zip', kind: 'release', bytes: 626_000},
      {file: 'therapy-guide-widgets.zip', kind: 'wordpress', bytes: 900},
    ];
    await page.route(/downloads\.json/, (route) => route.fulfill({json}));
    await open();
    for (const [name, file] of [
      ['All files, with instructions (zip, 626 KB)', 'therapy-guide-widgets-0.1.0.zip'],
      ['Plugin for WordPress (zip, 1 KB)', 'therapy-guide-widgets.zip'],
    ] as const) {
      assert.equal(await page.getByRole('link', {name, exact: true}).getAttribute('href'), `downloads/${file}`);
    }
  });

  it('works where nothing can be downloaded', async () => {
    await page.route(/downloads\.json/, (route) => route.fulfill({status: 404, body: 'not here'}));
    await open();
    await untilCode('<therapy-quick-facts');
    assert.equal(await page.getByRole('link', {name: /zip/}).count(), 0);
  });

  for (const [format, href, press] of [
    ['iframe', 'https://clinic.example/book', 'link'],
    ['element', 'https://clinic.example/book', 'link'],
    ['iframe', 'https://clinic.example/find?q={therapy}', 'button'],
  ] as const) {
    it(`stays when a reader presses the ${press} for ${href} in the ${format} of the preview`, async () => {
      await open(`#tag=therapy-practitioner-finder&format=${format}&href=${encodeURIComponent(href)}`);
      await untilCode('clinic.example');
      const before = page.url();
      const preview = page.frameLocator('.preview iframe');
      const view = format === 'iframe' ? preview.frameLocator('iframe') : preview;
      const popup = page.waitForEvent('popup');
      await view.getByRole(press, {name: /Find a craniosacral therapist/}).click();
      if (press === 'button') await view.getByRole('button', {name: 'Search'}).click();
      assert.match((await popup).url(), /^(about:blank|chrome-error:.*|https:\/\/clinic\.example\/.*)$/);
      assert.equal(page.url(), before);
      assert.equal(await page.getByLabel('Paste this').isVisible(), true);
    });
  }

  it('makes a picture of what the settings show, to download, with its text', async () => {
    await open('#tag=therapy-quick-facts&facts=origins&lang=es&colour-surface=%23fff8e1');
    await untilCode('<therapy-quick-facts');
    const region = page.getByRole('region', {name: 'Download a picture'});
    await region.getByLabel('Size of the picture').selectOption({label: 'Social media, 1200 × 630 px'});
    await region.getByRole('button', {name: 'Make the picture'}).click();
    const image = region.getByRole('img', {name: /^Terapia craneosacral: datos básicos\. Origen: /});
    await image.waitFor();
    assert.match(
      await region.getByLabel('Alternative text, to paste').inputValue(),
      /No es consejo médico\. .* \/therapy-guide-widgets-0\.1\.0\/embed\/therapy-quick-facts\.html\?facts=origins&lang=es/,
    );
    const png = PNG.sync.read(await downloadedFrom(/^Download PNG \(\d+ KB\)$/));
    assert.deepEqual([png.width, png.height, ...png.data.subarray(0, 3)], [2400, 1260, 0xff, 0xf8, 0xe1]);
    assert.match((await downloadedFrom(/^Download SVG/)).toString(), /^<svg width="1200" height="630".*Origen/);
    await page.getByLabel('Licensing status').click();
    await image.waitFor({state: 'detached'});
  });

  it('says what to leave out of a picture that does not fit, and makes it without', async () => {
    await open('#tag=therapy-evidence-summary');
    await untilCode('<therapy-evidence-summary');
    const region = page.getByRole('region', {name: 'Download a picture'});
    await region.getByLabel('Size of the picture').selectOption('social');
    await region.getByRole('button', {name: 'Make the picture'}).click();
    await region
      .getByRole('alert')
      .getByText(/does not fit into 1200x630/)
      .waitFor();
    await region.getByLabel('Only the sentence for the whole').check();
    await region.getByRole('button', {name: 'Make the picture'}).click();
    await region
      .getByRole('img', {name: /^Craniosacral therapy: what the studies found\. Reviews disagree\./})
      .waitFor();
  });

  it('loads what draws pictures with the first one alone, and offers none of a checker', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await open('#tag=therapy-contraindication-checker');
    await untilCode('<therapy-contraindication-checker');
    const region = page.getByRole('region', {name: 'Download a picture'});
    await region.getByText('There are pictures of the quick facts and of what the studies found.').waitFor();
    assert.equal(await region.getByRole('button').count(), 0);
    assert.deepEqual(
      requests.filter((url) => /\.wasm|\.woff2|answer-picture/.test(url)),
      [],
    );
  });

  it('writes the code of a ready picture, or says how to make it', async () => {
    await open('#tag=therapy-quick-facts&format=picture&theme=dark');
    await untilCode('<img src="/therapy-guide-widgets-0.1.0/pictures/therapy-quick-facts.en.dark.png" width="600"');
    await page.getByLabel('Licensing status').click();
    await page
      .getByRole('alert')
      .getByText(/no picture of <therapy-quick-facts> with these attributes/)
      .waitFor();
  });

  /** What a person gets who presses a link to download. */
  async function downloadedFrom(name: RegExp): Promise<Buffer> {
    const download = page.waitForEvent('download');
    await page.getByRole('link', {name}).click();
    return readFileSync(await (await download).path());
  }

  it('can be used with the keyboard alone', async () => {
    await open();
    await untilCode('<therapy-quick-facts');
    await page.getByRole('combobox', {name: 'Widget'}).focus();
    await tabTo('Origins');
    await page.keyboard.press('Space');
    await untilCode('facts="origins"');
    await tabTo('To my own site, into the folder therapy-guide-widgets-0.1.0');
    await page.keyboard.press('ArrowDown');
    await tabTo('Address of the package on the network');
    await page.keyboard.type('https://cdn.example/therapy-guide-widgets@0.1.0');
    await untilCode('https://cdn.example/therapy-guide-widgets@0.1.0/dist/cdn/');
    await tabTo('Phone, 390 px');
    await page.keyboard.press('ArrowDown');
    await tabTo('HTML embed (recommended)');
    await page.keyboard.press('ArrowDown');
    await untilCode('></therapy-quick-facts>');
    assert.match(page.url(), /width=tablet/);
  });

  /** Presses Tab until the control with a name has the focus. */
  async function tabTo(name: string): Promise<void> {
    for (let count = 0; count < 60; count++) {
      const label = await page.evaluate(() => {
        const {activeElement: control} = document;
        return control instanceof HTMLInputElement ? (control.labels?.[0]?.textContent ?? '') : '';
      });
      if (label.replace(/\s+/g, ' ').trim().startsWith(name)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach “${name}”.`);
  }
});
