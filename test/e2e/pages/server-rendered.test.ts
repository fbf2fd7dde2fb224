import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {html, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {Page} from 'playwright-core';
import {firstRows, isInline, type Tag, type WidgetRow} from '../../../src/widgets.js';
import {assertExcludes} from '../../support/assert-includes.js';
import {painted, suiteBrowser, Visitor, withScreenReader} from '../../support/visitor.js';
import {suiteHosts} from '../hosts/server.js';

const dist = new URL('../../../dist/', import.meta.url).href;
const {TherapyElementRenderer} = (await import(
  `${dist}server.js`
)) as typeof import('../../../src/server/element-renderer.js');
await import(`${dist}define.js`);
await import(`${dist}lang/es.js`);

/** Attributes of some widgets, so that more than their defaults is rendered. */
const attributes: Partial<Record<Tag, Readonly<Record<string, string>>>> = {
  'therapy-quick-facts': {heading: 'In short', 'heading-level': '3'},
  'therapy-evidence-summary': {condition: 'migraine'},
  'therapy-practitioner-finder': {href: 'https://clinic.example/book'},
  'therapy-section': {section: 'overview'},
  'therapy-cost': {sessions: '4'},
};

/** A widget with something inside that shows where the widget cannot. */
function tagOf({tag, required}: WidgetRow, given = attributes[tag]): string {
  const written = Object.entries({...required, ...given}).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join('')}><p>Instead of it.</p><p slot="note">From us.</p></${tag}>`;
}

/** A page as a server sends it. */
function rendered(markup: string): Promise<string> {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rendered</title><link rel="icon" href="data:,">
    <script type="module" src="/cdn/lang/es.js"></script><script type="module" src="/cdn/therapy-widgets.js"></script><body><main>${markup}<p>What follows.</p></main></body></html>`;
  const template = html(Object.assign([page], {raw: [page]}));
  return collectResult(render(template, {elementRenderers: [TherapyElementRenderer]}));
}

/** The pages by their path, each as its server sends it. */
async function renderedPages(): Promise<Record<string, string>> {
  const quickFacts = '<therapy-quick-facts><p>Instead of it.</p><p slot="note">From us.</p></therapy-quick-facts>';
  const markup: Record<string, string> = {
    '/es/therapy-guide': `<therapy-guide lang="es">${quickFacts}</therapy-guide>`,
    '/own-guide': `<therapy-guide src="/guide.json">${quickFacts}</therapy-guide>`,
  };
  for (const row of firstRows) {
    markup[`/${row.tag}`] = tagOf(row);
    markup[`/es/${row.tag}`] = tagOf(row, {lang: 'es', ...attributes[row.tag]});
  }
  const pages = Object.entries(markup).map(async ([path, body]) => [path, await rendered(body)] as const);
  return Object.fromEntries(await Promise.all(pages));
}

const server = suiteHosts(renderedPages);
const browser = suiteBrowser(withScreenReader);

/** A page that holds the script back until it is let in. */
interface Gated {
  readonly page: Page;
  readonly visitor: Visitor;
  readonly gate: {open: () => void; opened: Promise<void>};
}

/** Pages that wait for a test: a browser starts anew for each that it opens. */
const idle: Gated[] = [];

async function opened(): Promise<Gated> {
  const page = await browser().newPage({viewport: {width: 390, height: 4000}});
  const visitor = await Visitor.of(page);
  const gate = {open: () => {}, opened: Promise.resolve()};
  await page.route('**/therapy-widgets.js', async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.addInitScript(countShifts);
  return {page, visitor, gate};
}

/** Adds up, in a page, how far its parts move: `window.shift`. */
function countShifts(): void {
  const page: typeof window & {shift?: number} = window;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries() as (PerformanceEntry & {value: number})[])
      page.shift = (page.shift ?? 0) + value;
  }).observe({type: 'layout-shift', buffered: true});
}

/** A page that the server rendered, as long as its script is on the way, and a way to let the script in. */
async function waiting(path: string) {
  const gated = idle.pop() ?? (await opened());
  const {page, visitor, gate} = gated;
  gate.opened = new Promise((resolve) => (gate.open = resolve));
  await page.goto(server().address + path, {waitUntil: 'commit'});
  await page.getByText('What follows.').waitFor();
  return {page, visitor, letIn: () => gate.open(), leave: () => idle.push(gated)};
}

function place(page: Page): Promise<number[][]> {
  return page.locator('main > *').evaluateAll((all) =>
    all.map((one) => {
      const {x, y, width, height} = one.getBoundingClientRect();
      return [x, y, width, height].map(Math.round);
    }),
  );
}

/** What stands before the host's own words. */
function labelOfNote() {
  const note = document.querySelector('[slot="note"]');
  return note ? getComputedStyle(note, '::before').content : '';
}

async function live(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > *, therapy-guide > *')].every((one) =>
      one.matches('p, therapy-guide, :state(ready)'),
    ),
  );
  await painted(page);
}

describe('a page that a server rendered', {concurrency: 2, timeout: 240_000}, () => {
  for (const {tag} of firstRows) {
    it(`shows ${tag} before its script came, and the same afterwards, in the same place`, async () => {
      const {page, visitor, letIn, leave} = await waiting(`/${tag}`);
      const [text, boxes] = [await visitor.words(), await place(page)];
      assert.ok(text.length > 1, text.join());
      assertExcludes(text, 'Instead of it.');
      await page.evaluate('window.shift = 0');
      letIn();
      await live(page);
      assert.deepEqual(await visitor.words(), text);
      assert.deepEqual(await place(page), boxes);
      assert.equal(await page.evaluate('window.shift'), 0);
      leave();
    });
  }

  for (const tag of ['therapy-guide', ...firstRows.map((row) => row.tag)]) {
    it(`shows ${tag} in Spanish before its script came, and the same afterwards, in the same place`, async () => {
      const {page, visitor, letIn, leave} = await waiting(`/es/${tag}`);
      const [text, boxes] = [await visitor.words(), await place(page)];
      const note = () => page.evaluate(labelOfNote);
      const said = await note();
      assertExcludes(text, 'Instead of it.');
      if (!isInline(tag)) {
        assert.match(text.join(' '), /No es consejo médico/);
        assert.equal(said, '"De este sitio web, no de la guía: "');
      }
      assert.doesNotMatch(text.join(' '), /Not medical advice|Last checked/);
      await page.evaluate('window.shift = 0');
      letIn();
      await live(page);
      assert.deepEqual(await visitor.words(), text);
      assert.deepEqual(await place(page), boxes);
      assert.equal(await note(), said);
      assert.equal(await page.evaluate('window.shift'), 0);
      leave();
    });
  }

  it('keeps the root of the checker closed', async () => {
    const {page, letIn, leave} = await waiting('/therapy-contraindication-checker');
    const root = () =>
      page.evaluate(() => document.querySelector('therapy-contraindication-checker')?.shadowRoot ?? 'closed');
    assert.equal(await root(), 'closed');
    letIn();
    await live(page);
    assert.equal(await root(), 'closed');
    leave();
  });

  it('shows no other guide while the one that was asked for is on its way', async () => {
    const {visitor, letIn, leave} = await waiting('/own-guide');
    assert.deepEqual(await visitor.words(), ['Instead of it.', 'From us.', 'What follows.']);
    letIn();
    leave();
  });
});
