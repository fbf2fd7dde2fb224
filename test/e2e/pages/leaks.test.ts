import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {Guide} from '../../../src/guide/guide.js';
import {firstRows} from '../../../src/widgets.js';
import {pageScript} from '../../support/page-script.js';
import {painted, suiteBrowser, Visitor, withScreenReader} from '../../support/visitor.js';
import {waitUntil} from '../../support/wait-until.js';
import {tagFor} from '../hosts/hosts.js';
import {suiteHosts} from '../hosts/server.js';

const root = path.resolve(import.meta.dirname, '../../..');
const tracker = await pageScript(path.join(import.meta.dirname, 'tracker.ts'));
const guide = JSON.parse(readFileSync(path.join(root, 'dist/guides/craniosacral-therapy.json'), 'utf8')) as Guide;

const items = guide.contraindications?.items ?? [];

/** Everything that names an item of the checker. */
const telling = items.flatMap(({id, lay, term, synonyms}) => [`"${id}"`, `-${id}`, lay, term, ...synonyms]);

const recorder = `<script src="/npm/rrweb/dist/rrweb.umd.min.cjs"></script>
<script>
  window.session = [];
  rrweb.record({emit: (event) => session.push(event), recordCanvas: true, inlineImages: true, collectFonts: true, maskAllInputs: false, userTriggeredOnInput: true, sampling: {mousemove: false, scroll: 0}});
</script>`;

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A tracked page</title><script>${tracker}</script>${head}${tagFor('therapy-widgets.js')}<body><h1>A tracked page</h1>${body}</body></html>`;

const checker = 'therapy-contraindication-checker';

/** Every widget but the checker, and but the article, which holds one. */
const others = firstRows
  .filter(({tag}) => tag !== checker && tag !== 'therapy-article')
  .map(({tag, required = {}, inline}) => {
    const attributes = Object.entries(required).map(([name, value]) => ` ${name}="${value}"`);
    const element = `<${tag}${attributes.join('')}></${tag}>`;
    return inline ? `<p>A sentence.${element}</p>` : element;
  })
  .join('');

const pages = {
  '/checker.html': page(`<${checker}></${checker}>`, recorder),
  '/others.html': page(others, recorder),
  '/plain-checker.html': `<!doctype html><title>Checker</title>${tagFor(`${checker}.js`)}<${checker}></${checker}>`,
  '/next.html': '<!doctype html><title>Next</title><p>The next page.',
};

const server = suiteHosts(pages);
const browser = suiteBrowser(withScreenReader);

/** A visit: what went over the network, and a reader at the page. */
async function visit(name: keyof typeof pages) {
  const context = await browser().newContext({viewport: {width: 1280, height: 4000}});
  const tab = await context.newPage();
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  tab.on('websocket', (socket) => asked.push(socket.url()));
  await tab.goto(server().address + name);
  return {tab, context, asked, visitor: await Visitor.of(tab)};
}

/** What an outside script and a session recorder noticed. */
interface Noticed {
  readonly out: readonly string[];
  readonly events: readonly {readonly type: string}[];
  readonly session: readonly {readonly type: number; readonly data: {readonly source?: number}}[];
}

async function noticed(tab: Page): Promise<Noticed> {
  // What was done is on the page, and observers have been called, only with a frame.
  await painted(tab);
  return tab.evaluate(() => {
    const {seen, session} = globalThis as typeof globalThis & {
      seen: Omit<Noticed, 'session'>;
      session: Noticed['session'];
    };
    return {...seen, session};
  });
}

/** Without where and when; which row was pressed can be guessed from where, and `SECURITY.md` says so. */
function placeless(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    /^(x|y|timestamp|timeOffset|id|width|height)$/.test(key) ? undefined : inner,
  );
}

describe('a page that watches the checker', {timeout: 240_000}, () => {
  async function answered(lay: string) {
    const {tab, context, asked, visitor} = await visit('/checker.html');
    await visitor.press('checkbox', lay);
    assert.deepEqual(await visitor.ticked(), [lay], 'the mouse found the box');
    await visitor.press('button', 'Check');
    await visitor.find('button', 'Print summary');
    const sheet = tab.waitForEvent('frameattached');
    await visitor.press('button', 'Print summary');
    await sheet;
    const record = await noticed(tab);
    const stored = {
      ...(await context.storageState()),
      title: await tab.title(),
      address: new URL(tab.url()).href.replace(server().address, ''),
    };
    const html = await tab.content();
    await visitor.press('button', 'Start again');
    assert.deepEqual(await visitor.ticked(), []);
    await context.close();
    return {record, stored, html, asked};
  }

  it('hears, records and stores the same, whichever row was ticked, and nothing goes out', async () => {
    let first: Set<string> | undefined;
    for (const {lay} of items) {
      const {record, stored, html, asked} = await answered(lay);
      assert.deepEqual(record.out, [], lay);
      assert.deepEqual(
        asked.filter((path) => !/^\/(checker\.html|cdn\/therapy-widgets\.js|npm\/rrweb.*|favicon\.ico)$/.test(path)),
        [],
        lay,
      );
      assert.deepEqual(stored, {cookies: [], origins: [], title: 'A tracked page', address: '/checker.html'}, lay);
      const text = JSON.stringify(record) + html;
      for (const word of telling)
        assert.ok(!text.includes(word), `"${word}" can be read outside after ticking "${lay}"`);
      const kinds = new Set([...record.events, ...record.session].map(placeless));
      first ??= kinds;
      assert.deepEqual(
        [...kinds].filter((kind) => !first?.has(kind)),
        [],
        `only after "${lay}"`,
      );
      assert.deepEqual(
        [...first].filter((kind) => !kinds.has(kind)),
        [],
        `not after "${lay}"`,
      );
    }
  });

  it('does hear that something was pressed, so that the silence above means something', async () => {
    const {record} = await answered(items[0]?.lay ?? '');
    const types = new Set(record.events.map(({type}) => type));
    for (const type of ['pointerdown', 'click', 'input', 'focusin', 'therapy-check', 'therapy-ready'])
      assert.ok(types.has(type), type);
    assert.ok(
      record.session.some(({type}) => type === 2),
      'rrweb took its picture of the page',
    );
    assert.ok(
      record.session.some(({type, data}) => type === 3 && data.source === 2),
      'rrweb saw the mouse',
    );
  });
});

describe('a page that watches the other widgets', {timeout: 120_000}, () => {
  it('sees nothing go out in any of their flows', async () => {
    const {tab, context, asked, visitor} = await visit('/others.html');
    await visitor.press('button', /^Source 4/);
    await tab.keyboard.press('Escape');
    const disclosures = await visitor.all('DisclosureTriangle');
    assert.ok(disclosures.length > 0, 'there is something to open');
    for (const disclosure of disclosures) await visitor.pressOn(disclosure);
    await visitor.press('button', 'Find a craniosacral therapist');
    await visitor.press('button', 'Close');
    for (const box of (await visitor.all('checkbox')).slice(0, 2)) await visitor.pressOn(box);
    await visitor.press('spinbutton', '');
    await tab.keyboard.type('3');
    const {out} = await noticed(tab);
    assert.deepEqual(out, []);
    assert.deepEqual(
      asked.filter((path) => !/^\/(others\.html|cdn\/therapy-widgets\.js|npm\/rrweb.*|favicon\.ico)$/.test(path)),
      [],
    );
    assert.deepEqual(await context.storageState(), {cookies: [], origins: []});
    await context.close();
  });
});

describe('leaving the page', {timeout: 60_000}, () => {
  it('clears the answers, also for a page that the browser keeps for the way back', async () => {
    const {tab, context, visitor} = await visit('/plain-checker.html');
    await tab.evaluate(() =>
      addEventListener('pageshow', ({persisted}) => (document.title = persisted ? 'kept' : 'loaded')),
    );
    const lay = items[0]?.lay ?? '';
    await visitor.press('checkbox', lay);
    await visitor.press('button', 'Check');
    await visitor.find('button', 'Start again');
    await tab.goto(`${server().address}/next.html`);
    await tab.goBack({waitUntil: 'commit'});
    await waitUntil(async () => assert.equal(await tab.title(), 'kept'));
    const again = await Visitor.of(tab);
    await again.find('checkbox', lay);
    assert.deepEqual(await again.ticked(), []);
    assert.deepEqual(await again.all('button', 'Start again'), []);
    await context.close();
  });
});
