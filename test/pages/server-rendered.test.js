import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {html, render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {serveHosts} from '../hosts/server.js';
import {Visitor, visitorsBrowser, withScreenReader} from '../support/visitor.js';

const dist = new URL('../../dist/', import.meta.url).href;
/** @type {{TherapyElementRenderer: any}} */
const {TherapyElementRenderer} = await import(`${dist}server.js`);
await import(`${dist}define.js`);
await import(`${dist}lang/es.js`);

/** Each widget, with something inside that shows where it cannot. */
const widgets = {
  'quick-facts': 'heading="In short" heading-level="3"',
  'contraindication-checker': '',
  'evidence-summary': 'condition="migraine"',
  'practitioner-finder': 'href="https://clinic.example/book"',
  section: 'section="overview"',
  conditions: '',
  session: '',
  safety: '',
  questions: '',
  cost: 'sessions="4"',
  comparison: '',
  faq: '',
  references: '',
  cite: 'ref="10"',
  article: '',
};

/** @param {string} name @param {string} attributes */
const tagOf = (name, attributes) =>
  `<therapy-${name} ${attributes}><p>Instead of it.</p><p slot="note">From us.</p></therapy-${name}>`;

/** A page as a server sends it. @param {string} markup */
function rendered(markup) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rendered</title><link rel="icon" href="data:,">
    <script type="module" src="/cdn/lang/es.js"></script><script type="module" src="/cdn/therapy-widgets.js"></script><body><main>${markup}<p>What follows.</p></main></body></html>`;
  const template = html(Object.assign([page], {raw: [page]}));
  return collectResult(render(template, {elementRenderers: [TherapyElementRenderer]}));
}

/** @type {Awaited<ReturnType<typeof serveHosts>>} */
let server;
/** @type {import('playwright-core').Browser} */
let browser;

before(async () => {
  const names = Object.entries(widgets);
  const pages = await Promise.all(
    names.map(async ([name, attributes]) => [`/${name}`, await rendered(tagOf(name, attributes))]),
  );
  const spanish = await Promise.all(
    names.map(async ([name, attributes]) => [`/es/${name}`, await rendered(tagOf(name, `lang="es" ${attributes}`))]),
  );
  const inGuide = `<therapy-guide lang="es">${tagOf('quick-facts', '')}</therapy-guide>`;
  const own = '<therapy-guide src="/guide.json">' + tagOf('quick-facts', '') + '</therapy-guide>';
  server = await serveHosts({
    ...Object.fromEntries([...pages, ...spanish]),
    '/es/guide': await rendered(inGuide),
    '/own-guide': await rendered(own),
  });
  browser = await visitorsBrowser([withScreenReader]);
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** Pages that wait for a test: a browser starts anew for each that it opens. @type {Awaited<ReturnType<typeof opened>>[]} */
const idle = [];

/** A page that holds the script back until it is let in. */
async function opened() {
  const page = await browser.newPage({viewport: {width: 390, height: 4000}});
  const visitor = await Visitor.of(page);
  const gate = {open: () => {}, opened: Promise.resolve()};
  await page.route('**/therapy-widgets.js', async (route) => {
    await gate.opened;
    await route.continue();
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const {value} of /** @type {any[]} */ (list.getEntries()))
        Object.assign(window, {shift: shiftSoFar() + value});
    }).observe({type: 'layout-shift', buffered: true});
    const shiftSoFar = () => /** @type {any} */ (window).shift ?? 0;
  });
  return {page, visitor, gate};
}

/**
 * A page that the server rendered, as long as its script is on the way, and a way to let the script in.
 *
 * @param {string} path
 */
async function waiting(path) {
  const stage = idle.pop() ?? (await opened());
  const {page, visitor, gate} = stage;
  gate.opened = new Promise((resolve) => (gate.open = () => resolve(undefined)));
  await page.goto(server.address + path, {waitUntil: 'commit'});
  await page.getByText('What follows.').waitFor();
  return {page, visitor, letIn: gate.open, leave: () => idle.push(stage)};
}

/** @param {import('playwright-core').Page} page */
function place(page) {
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

/** @param {import('playwright-core').Page} page */
async function live(page) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main > *, therapy-guide > *')].every((one) =>
      one.matches('p, therapy-guide, :state(ready)'),
    ),
  );
  await page.waitForTimeout(100);
}

describe('a page that a server rendered', {concurrency: 2}, () => {
  for (const name of Object.keys(widgets)) {
    it(`shows therapy-${name} before its script came, and the same afterwards, in the same place`, async () => {
      const {page, visitor, letIn, leave} = await waiting(`/${name}`);
      const [text, boxes] = [await visitor.words(), await place(page)];
      assert.ok(text.length > 1, text.join());
      assert.ok(!text.includes('Instead of it.'));
      await page.evaluate('window.shift = 0');
      letIn();
      await live(page);
      assert.deepEqual(await visitor.words(), text);
      assert.deepEqual(await place(page), boxes);
      assert.equal(await page.evaluate('window.shift'), 0);
      leave();
    });
  }

  for (const name of ['guide', ...Object.keys(widgets)]) {
    it(`shows ${name} in Spanish before its script came, and the same afterwards, in the same place`, async () => {
      const {page, visitor, letIn, leave} = await waiting(`/es/${name}`);
      const [text, boxes] = [await visitor.words(), await place(page)];
      const note = () => page.evaluate(labelOfNote);
      const said = await note();
      assert.ok(!text.includes('Instead of it.'));
      if (name !== 'cite') {
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
    const {page, letIn, leave} = await waiting('/contraindication-checker');
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
