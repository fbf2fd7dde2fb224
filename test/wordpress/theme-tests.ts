import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {widgetTags} from '../../src/widgets.js';
import {suiteResource} from '../support/suite-resource.js';
import {suiteBrowser} from '../support/visitor.js';
import {waitUntil} from '../support/wait-until.js';
import {activatePlugin, consoleOf} from './site/administration.js';
import {addPost, block} from './site/content.js';
import {isOfWordPress} from './site/notes-of-wordpress.js';
import {startSite, type Site} from './site/site.js';
import type {WordPressVersion} from './site/versions.js';

/** The widths of a phone and of a desktop, in pixels. */
const widths = [390, 1280];
const widgets = widgetTags.filter((tag) => tag !== 'therapy-guide' && tag !== 'therapy-cite');

/**
 * What readers meet in the themes of a version of WordPress.
 *
 * @param themes the area for classic widgets of each theme, where it has one
 */
export function testThemes(version: WordPressVersion, themes: Readonly<Record<string, string | undefined>>): void {
  describe(`themes of WordPress ${version.wordpress}`, {timeout: 500_000}, () => {
    const browser = suiteBrowser();
    const site = suiteResource(
      async () => {
        const started = await startSite(version);
        await activatePlugin(started);
        return started;
      },
      (started) => started.close(),
      240_000,
    );

    for (const [theme, area] of Object.entries(themes)) {
      it(`shows every widget in ${theme}, in its column and without a complaint`, async () => {
        await useTheme(site(), theme);
        const id = await addPost(
          site(),
          'All widgets',
          widgets.map((tag) => block(tag.replace('therapy-', ''))).join('\n'),
        );
        const page = await browser().newPage();
        const lines = consoleOf(page);
        await page.goto(`${site().address}/?p=${id}`);
        for (const tag of widgets) {
          await waitUntil(async () => assert.ok(await page.locator(tag).first().evaluate(isReady), tag), 20_000);
        }
        for (const width of widths) {
          await page.setViewportSize({width, height: 900});
          assert.deepEqual(await outOfColumn(page, widgets), [], `${theme} at ${width} px`);
        }
        assert.deepEqual(lines, []);
        await page.close();
      });

      if (area === undefined) continue;
      it(`shows shortcodes and blocks in the widget area of ${theme}`, async () => {
        await useTheme(site(), theme);
        await fillArea(site(), area);
        const id = await addPost(site(), 'Nothing of ours', 'No widget.');
        const page = await browser().newPage();
        const lines = consoleOf(page);
        await page.goto(`${site().address}/?p=${id}`);
        for (const tag of ['therapy-safety', 'therapy-faq', 'therapy-questions']) {
          await waitUntil(async () => assert.ok(await page.locator(tag).first().evaluate(isReady), tag), 20_000);
        }
        assert.deepEqual(lines, []);
        await page.close();
      });
    }

    it('made no complaint in PHP', () => {
      const complaints = site().complaints();
      assert.deepEqual(
        complaints.filter((line) => !isOfWordPress(line)),
        [],
      );
    });
  });
}

/** Without comments, whose form is wider than a phone in Twenty Twenty-Two. */
async function useTheme({php}: Site, theme: string): Promise<void> {
  await php(`update_option('default_comment_status', 'closed');`);
  const chosen = await php(
    `switch_theme('${theme}'); echo wp_get_theme()->exists() ? get_stylesheet() : 'no such theme';`,
  );
  assert.equal(chosen, theme);
}

/** Puts a shortcode in a text, a block, and the block for shortcodes into an area. */
async function fillArea({php}: Site, area: string): Promise<void> {
  await php(`update_option('widget_text', [2 => ['title' => '', 'text' => '[therapy-safety]', 'filter' => true, 'visual' => true], '_multiwidget' => 1]);
    update_option('widget_block', [
      2 => ['content' => '${block('faq')}'],
      3 => ['content' => '<!-- wp:shortcode -->[therapy-questions]<!-- /wp:shortcode -->'],
      '_multiwidget' => 1,
    ]);
    wp_set_sidebars_widgets(['${area}' => ['text-2', 'block-2', 'block-3']] + wp_get_sidebars_widgets());`);
}

function isReady(element: Element): boolean {
  return element.matches(':defined') && element.matches(':state(ready)');
}

/** The widgets that are wider than what the theme gives them, or too narrow to read, and the page if it scrolls sideways. */
function outOfColumn(page: Page, tags: readonly string[]): Promise<string[]> {
  return page.evaluate((tags) => {
    const {scrollWidth, clientWidth} = document.documentElement;
    const faulty = [...document.querySelectorAll(tags.join())].filter((widget) => {
      const {left, right, width} = widget.getBoundingClientRect();
      return left < 0 || right > clientWidth + 1 || width < Math.min(300, clientWidth * 0.7);
    });
    const names = faulty.map((widget) => `${widget.localName} is ${widget.getBoundingClientRect().width} px wide`);
    return scrollWidth > clientWidth ? [...names, `the page is ${scrollWidth} px wide`] : names;
  }, tags);
}
