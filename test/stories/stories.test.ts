import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Page} from 'playwright-core';
import {provideHeadlessBrowser} from '../../scripts/tools/browser.js';
import {browserFlags} from '../../scripts/tools/browser-flags.js';
import {approvePicture, approvedPicture, checkPicture, orphans, removeOrphans} from './approved-pictures.js';
import {applyLook, looksOf, pictureName} from './looks.js';
import {compare, differs} from './pictures.js';
import {screenshot} from './screenshot.js';
import {argsFor} from './story-args.js';
import {PagePool, argTypesOf, collectErrors, playStory, updateArgs} from './story-page.js';
import {readEntries, serveStorybook} from './storybook.js';

const update = process.argv.includes('--update');
const entries = readEntries();
const stories = entries.filter(({type}) => type === 'story');
const pictures = stories.flatMap(({id}) => looksOf(id).map((look) => pictureName(id, look)));

describe('Storybook', {concurrency: 2, timeout: 1_200_000}, () => {
  let pages: PagePool;
  let address: string;
  const closing: (() => Promise<void>)[] = [];

  before(async () => {
    const server = await serveStorybook();
    closing.push(server.close);
    address = server.address;
    const browser = await chromium.launch({executablePath: await provideHeadlessBrowser(), args: [...browserFlags]});
    closing.push(() => browser.close());
    pages = new PagePool(browser);
  });

  after(async () => {
    for (const close of closing.reverse()) await close();
  });

  for (const {id, title, name} of stories) {
    it(`${title}, ${name}: plays, is accessible, looks as approved`, {timeout: 60_000}, () =>
      pages.use(async (page) => {
        const errors = collectErrors(page);
        const faults = await playStory(page, address, id);
        assert.deepEqual([...errors, ...faults], []);
        await checkLooks(page, id);
      }),
    );
  }

  for (const {id, title, name} of entries.filter(({type}) => type === 'docs')) {
    it(`${title}, ${name}: shows its page without an error`, {timeout: 60_000}, () =>
      pages.use(async (page) => {
        const errors = collectErrors(page);
        await page.goto(`${address}iframe.html?id=${id}&viewMode=docs`);
        await page.getByRole('heading', {level: 1, name: title.split('/').at(-1)}).waitFor();
        assert.deepEqual(errors, []);
      }),
    );
  }

  for (const {id, title} of stories.filter((story) => /^widgets-.*--basic$/.test(story.id))) {
    it(`${title}: has a control for each attribute and token, and hands it to the element`, {timeout: 60_000}, () =>
      pages.use(async (page) => {
        await playStory(page, address, id);
        const tag = await widgetOf(page);
        const args = argsFor(tag, await argTypesOf(page));
        await updateArgs(page, id, args);
        const wanted = Object.entries(args).map(([name, value]) => [name, value === true ? '' : String(value)]);
        assert.deepEqual(await valuesOf(page, tag, Object.keys(args)), Object.fromEntries(wanted));
      }),
    );
  }

  it('looks different without "Not medical advice."', {timeout: 60_000}, () =>
    pages.use(async (page) => {
      const id = 'widgets-contraindication-checker--absolute';
      await playStory(page, address, id);
      await page.getByText('Not medical advice.').evaluate((words) => (words.style.visibility = 'hidden'));
      assert.ok(differs(compare(approvedPicture(id), await screenshot(page))));
    }),
  );

  it('has no approved picture of a story that is gone', () => {
    if (update) removeOrphans(pictures);
    assert.deepEqual(orphans(pictures), [], 'remove them with: npm run screenshots');
  });
});

/** The tag of the widget of a story. */
async function widgetOf(page: Page): Promise<string> {
  const tags = await page.locator('main *').evaluateAll((all) => all.map(({localName}) => localName));
  return tags.find((tag) => tag.startsWith('therapy-')) ?? 'no widget';
}

/** The attributes and tokens that are set on the widget of a story. */
function valuesOf(page: Page, tag: string, names: readonly string[]): Promise<Record<string, string | null>> {
  return page.locator(tag).evaluate((widget: HTMLElement, names) => {
    const values = names.map((name) =>
      name.startsWith('--') ? widget.style.getPropertyValue(name) : widget.getAttribute(name),
    );
    return Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
  }, names);
}

async function checkLooks(page: Page, id: string): Promise<void> {
  for (const look of looksOf(id)) {
    await applyLook(page, look);
    const picture = await screenshot(page);
    (update ? approvePicture : checkPicture)(pictureName(id, look), picture);
  }
}
