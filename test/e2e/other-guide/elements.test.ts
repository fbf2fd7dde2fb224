import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {strFromU8, unzipSync} from 'fflate';
import type {Page} from 'playwright-core';
import type {Guide} from '../../../src/guide/guide.js';
import {firstRows, isInline, widgetRow, widgets, widgetTags, type Tag, type WidgetRow} from '../../../src/widgets.js';
import {assertIncludes} from '../../support/assert-includes.js';
import {pageScript} from '../../support/page-script.js';
import {serveFolder} from '../../support/served-folder.js';
import {smallGuide} from '../../support/small-guide.js';
import {suiteResource} from '../../support/suite-resource.js';
import {suiteBrowser} from '../../support/visitor.js';
import {wordsFor} from './guide-words.js';
import {scriptOf, suiteProject} from './project.js';
import {hasFocus, plain, WidgetOnPage} from './widget-on-page.js';

const minute = 60_000;
const guide = smallGuide();
const {about} = guide;

/** Opens the closed roots, so that a test reads the checker as a reader does. */
const openRoots = await pageScript(path.join(import.meta.dirname, '../../support/open-roots.ts'));

const checker: Tag = 'therapy-contraindication-checker';

/** Widgets without a number of a source: the list of the sources, and one of statements that rest on none. */
const citesNothing: readonly Tag[] = ['therapy-references', 'therapy-questions'];

const bundled = /cranio|sacral|upledger|\bCST\b/i;
const imprint = `${about.name} guide, version ${about.version}. Last checked October 1, 2026. Not medical advice.`;

/** The attributes that make a widget show what its row says. */
function attributesOf({required, prose}: WidgetRow): string[] {
  const attributes = {...required, ...(prose !== undefined && {section: prose})};
  return Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
}

const nameOf = (row: WidgetRow) => [row.tag, ...attributesOf(row)].join(' ');

function selectorOf(row: WidgetRow): string {
  const attributes = attributesOf(row).map((one) => `[${one}]`);
  return `main > ${row.inline ? 'p > ' : ''}${row.tag}${attributes.join('')}`;
}

function markupOf(row: WidgetRow): string {
  const element = `<${nameOf(row)}></${row.tag}>`;
  return row.inline ? `<p>A sentence.${element}</p>` : element;
}

/** A page with some widgets, and the built CDN file for them. */
function pageOf(script: string, rows: readonly WidgetRow[]): string {
  return `<main>${rows.map(markupOf).join('')}</main>${scriptOf(script)}`;
}

function rowOf(tag: Tag): WidgetRow {
  const row = widgetRow(tag);
  assert.ok(row);
  return row;
}

/** What a reader ticks in the checker, and the heading of what comes of it. */
const outcomes: readonly [outcome: string, ticks: readonly string[], heading: string][] = [
  ['absolute', ['You are red'], 'On this guide’s do-not-use list'],
  ['absolute, with both ticked', ['You are red', 'You are blue'], 'On this guide’s do-not-use list'],
  ['relative', ['You are blue'], 'On this guide’s use-with-caution list'],
  ['unsure', ['I’m not sure'], 'Ask before you book'],
  ['none-listed', ['None of these apply'], 'Nothing on this list was selected'],
];

async function expectWords(widget: WidgetOnPage, row: WidgetRow): Promise<void> {
  if (row.inline) await widget.button(/^Source/).click();
  assertIncludes(await widget.seen(), plain(imprint));
  await widget.showEverything();
  const seen = await widget.seen();
  const words = wordsFor(row);
  assert.ok(words.length > 0, 'the small guide has something for it');
  assert.deepEqual(
    words.filter((text) => !seen.includes(plain(text))),
    [],
    nameOf(row),
  );
  assert.doesNotMatch(await widget.markup(), bundled);
}

async function expectAccessible(widget: WidgetOnPage, row: WidgetRow): Promise<void> {
  assert.deepEqual(await widget.violations(), [], nameOf(row));
  if (row.inline) await widget.button(/^Source/).click();
  await widget.showEverything();
  assert.deepEqual(await widget.violations(), [], nameOf(row));
}

describe('a guide from a folder of Markdown, in its own files', {timeout: 15 * minute}, () => {
  const project = suiteProject((copy) => {
    copy.writeMarkdownGuide('guides/test-therapy');
    copy.build('--guide', copy.file('guides/test-therapy'));
    for (const tag of widgetTags)
      copy.writePage(
        `${tag}.html`,
        pageOf(
          tag,
          widgets.filter((row) => row.tag === tag),
        ),
      );
    copy.writePage('therapy-widgets.html', pageOf('therapy-widgets', widgets));
    copy.writePage(
      'spanish.html',
      `${scriptOf('lang/es')}${scriptOf('therapy-quick-facts')}<main><therapy-quick-facts></therapy-quick-facts></main>`,
    );
  }, 5 * minute);
  const server = suiteResource(
    () => serveFolder(project().folder, 'dist'),
    (one) => one.close(),
  );
  const browser = suiteBrowser();

  /** Opens a page, does something there, and expects that the console stayed silent. */
  async function onPage(name: string, visit: (page: Page) => Promise<void>): Promise<void> {
    const page = await browser().newPage();
    const said: string[] = [];
    page.on('console', (line) => {
      if (line.type() === 'warning' || line.type() === 'error') said.push(line.text());
    });
    page.on('pageerror', ({message}) => said.push(message));
    page.setDefaultTimeout(10_000);
    await page.addInitScript({content: openRoots});
    try {
      await page.goto(`${server().address}${name}.html`);
      await visit(page);
      assert.deepEqual(said, []);
    } finally {
      await page.close();
    }
  }

  /** The same with one widget, once it shows its section. */
  function withWidget(script: string, row: WidgetRow, visit: (widget: WidgetOnPage) => Promise<void>): Promise<void> {
    return onPage(script, async (page) => {
      await page.locator(`${selectorOf(row)}:state(ready)`).waitFor();
      await visit(new WidgetOnPage(page.locator(selectorOf(row))));
    });
  }

  /** A test of one widget from its own file, and one of the same widget from the file of all. */
  function itFromBoth(tag: Tag, does: string, visit: (widget: WidgetOnPage) => Promise<void>): void {
    for (const script of [tag, 'therapy-widgets'])
      it(`${tag} from ${script}.js ${does}`, () => withWidget(script, rowOf(tag), visit));
  }

  for (const row of widgets) {
    describe(`<${nameOf(row)}> from its own file`, () => {
      it('becomes ready, without a word on the console', () => withWidget(row.tag, row, () => Promise.resolve()));

      it('shows every text of the guide, its version, and nothing of the bundled guide', () =>
        withWidget(row.tag, row, (widget) => expectWords(widget, row)));

      it('is accessible, as it comes and with everything open', () =>
        withWidget(row.tag, row, (widget) => expectAccessible(widget, row)));

      if (citesNothing.includes(row.tag)) return;
      it('opens a source from its number by keyboard, and closes it with Escape', () =>
        withWidget(row.tag, row, async (widget) => {
          await widget.showEverything('details:not([part="sources"])');
          const number = (await widget.reachable()).getByRole('button', {name: /^Source \d: /}).first();
          const id = await number.innerText();
          const source = widget.element.getByRole('group', {name: `Source ${id}`, exact: true}).filter({visible: true});
          assert.equal(await source.count(), 0);
          await widget.press(number, 'Enter');
          const title = guide.references.find((one) => one.id === id)?.csl.title;
          assertIncludes(await source.innerText(), title ?? 'a title');
          await widget.page.keyboard.press('Escape');
          assert.equal(await source.count(), 0);
          assert.ok(await hasFocus(number));
        }));
    });
  }

  describe('all widgets on one page, from therapy-widgets.js', () => {
    it('become ready, without a word on the console', () =>
      onPage('therapy-widgets', async (page) => {
        for (const row of widgets) await page.locator(`${selectorOf(row)}:state(ready)`).waitFor({timeout: 5000});
      }));

    for (const [does, expectIt] of [
      ['show every text of the guide, its version, and nothing of the bundled guide', expectWords],
      ['are accessible, as they come and with everything open', expectAccessible],
    ] as const) {
      it(does, () =>
        onPage('therapy-widgets', async (page) => {
          for (const row of widgets) {
            await page.locator(`${selectorOf(row)}:state(ready)`).waitFor();
            await expectIt(new WidgetOnPage(page.locator(selectorOf(row))), row);
            await page.keyboard.press('Escape');
          }
        }),
      );
    }
  });

  for (const [outcome, ticks, heading] of outcomes) {
    itFromBoth(checker, `leads by keyboard to the outcome ${outcome}, and back`, async (widget) => {
      for (const name of ticks) await widget.press(widget.checkbox(name), 'Space');
      await widget.press(widget.button('Check'), 'Enter');
      const title = widget.element.getByRole('heading', {name: heading, exact: true});
      await title.waitFor();
      assert.ok(await hasFocus(title));
      const seen = await widget.seen();
      for (const {lay, action, why} of guide.contraindications?.items ?? []) {
        for (const {text} of [action, why]) assert.equal(seen.includes(plain(text)), ticks.includes(lay), text);
      }
      for (const {text} of guide.contraindications?.seekHelp.signs ?? []) assertIncludes(seen, plain(text));
      await widget.press(widget.button('Start again'), 'Enter');
      assert.ok(await title.isHidden());
      for (const name of ticks) assert.equal(await widget.checkbox(name).isChecked(), false, name);
    });
  }

  itFromBoth(checker, 'asks for a tick before it says anything', async (widget) => {
    await widget.press(widget.button('Check'), 'Enter');
    assertIncludes(await widget.element.getByRole('alert').innerText(), 'Tick at least one box.');
    assert.ok(await widget.button('Start again').isHidden());
  });

  itFromBoth(
    'therapy-practitioner-finder',
    'opens by keyboard, closes with Escape, gives the focus back',
    async (widget) => {
      const dialog = widget.element.getByRole('dialog', {name: `Find a ${about.practitioner}`, exact: true});
      assert.ok(await dialog.isHidden());
      await widget.press(widget.finderButton, 'Enter');
      assertIncludes(await dialog.innerText(), guide.practitioners?.lead.text ?? 'a lead');
      assert.ok(!(await hasFocus(widget.finderButton)));
      await widget.page.keyboard.press('Escape');
      assert.ok(await dialog.isHidden());
      assert.ok(await hasFocus(widget.finderButton));
    },
  );

  itFromBoth('therapy-faq', 'opens and closes a question by keyboard, and no other', async (widget) => {
    for (const {question, answer} of guide.faq?.items ?? []) {
      const summary = widget.element.locator('summary').filter({hasText: question});
      const shownAnswers = async () => {
        const seen = await widget.seen();
        return answersOf(guide).filter((text) => seen.includes(plain(text)));
      };
      assert.deepEqual(await shownAnswers(), []);
      await widget.press(summary, 'Enter');
      assert.deepEqual(
        await shownAnswers(),
        answer.map(({text}) => text),
      );
      await widget.press(summary, 'Enter');
      assert.deepEqual(await shownAnswers(), []);
    }
  });

  itFromBoth('therapy-cost', 'reckons in the currency of the guide', async (widget) => {
    await widget.press(widget.element.getByRole('spinbutton', {name: 'Sessions'}), '2');
    assert.match(await widget.element.getByRole('status').innerText(), /€/);
  });

  it('is what the page of a frame shows', () => {
    for (const tag of widgetTags.filter((one) => !isInline(one))) {
      const frame = readFileSync(project().file(`dist/embed/${tag}.html`), 'utf8');
      assertIncludes(frame, about.name);
      assert.doesNotMatch(frame, bundled);
    }
  });

  it('leaves nothing of the bundled guide in any of its files', () => {
    for (const script of [...widgetTags, 'therapy-widgets']) {
      const file = readFileSync(project().file(`dist/cdn/${script}.js`), 'utf8');
      assertIncludes(file, about.name);
      assert.doesNotMatch(file, bundled, script);
    }
  });

  it('is what the plugin for WordPress carries', () => {
    const zip = unzipSync(readFileSync(project().file('dist/wordpress/therapy-guide-widgets.zip')));
    const texts = Object.entries(zip).map(([name, content]) => [name, strFromU8(content)] as const);
    for (const row of firstRows.filter((one) => !one.inline)) {
      const [, words = ''] = texts.find(([name]) => name.endsWith(`data/words/${row.tag}.en.json`)) ?? [];
      assertIncludes(plain(words), plain(wordsFor(row)[0] ?? about.name));
    }
    assertIncludes(texts.find(([name]) => name.endsWith('readme.txt'))?.[1] ?? '', `the guide “${about.name}”`);
    assert.deepEqual(
      texts.filter(([, text]) => bundled.test(text)).map(([name]) => name),
      [],
    );
  });

  for (const [folder, message] of [
    [
      'examples/how-to-read-a-forest-plot',
      /forest-plot has no mechanism, conditions, .*shown by <therapy-guide src="…">\./,
    ],
    ['nowhere', /--guide is ".*nowhere", and there is no such folder\./],
  ] as const) {
    it(`says why a build of ${folder} cannot be, and keeps what was built before`, () => {
      assert.throws(() => project().build('--guide', folder), message);
      assert.ok(existsSync(project().file('dist/cdn/therapy-widgets.js')));
    });
  }

  it('shows the guide in its own language where a translation was loaded that it does not have', () =>
    onPage('spanish', async (page) => {
      await page.locator('therapy-quick-facts:state(ready)').waitFor();
      assertIncludes(await new WidgetOnPage(page.locator('therapy-quick-facts')).seen(), plain(imprint));
    }));
});

function answersOf({faq}: Guide): string[] {
  return (faq?.items ?? []).flatMap(({answer}) => answer.map(({text}) => text));
}
