import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {widgetTags} from '../../src/widgets.js';
import {painted} from '../support/painted.js';
import {onPaper} from '../support/printing.js';
import {waitUntil} from '../support/wait-until.js';

const tags: readonly string[] = ['therapy-guide', ...widgetTags];
const files = ['therapy-widgets', ...tags];

/** What each file registers: itself; the article also what its chapters are made of. */
const registers = (file: string) => {
  if (file === 'therapy-widgets') return tags;
  return file === 'therapy-article' ? tags.filter((tag) => !['therapy-guide', 'therapy-cite'].includes(tag)) : [file];
};

/** What a page noticed about a script: errors, console lines, new globals, changed nodes. */
interface Noticed {
  errors: string[];
  lines: string[];
  changes: number;
  globals: string[];
}

type Page = Window & typeof globalThis & {noticed: Noticed};

const watch = `<script>
  const noticed = (window.noticed = {errors: [], lines: [], changes: 0, globals: []});
  addEventListener('error', (event) => noticed.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => noticed.errors.push(String(event.reason)));
  for (const level of ['log', 'info', 'warn', 'error', 'debug']) console[level] = (...words) => noticed.lines.push(words.join(' '));
  addEventListener('DOMContentLoaded', () => new MutationObserver((list) => (noticed.changes += list.length)).observe(document, {subtree: true, childList: true, attributes: true, characterData: true}));
</script>`;

let frame: HTMLIFrameElement;

/** A page of its own, as a visitor's browser would load it. */
async function page(body: string, sandbox?: string): Promise<Page> {
  frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.width = '800';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title>${watch}${body}`;
  document.body.append(frame);
  await loaded;
  await painted();
  return frame.contentWindow as Page;
}

const script = (name: string, more = '') => `<script type="module" src="/dist/cdn/${name}.js${more}"></script>`;
const every = tags.map((tag) => `<${tag}${tag === 'therapy-cite' ? ' ref="1"' : ''}></${tag}>`).join('');
const text = (element: Element) =>
  [...(element.shadowRoot?.children ?? [])].map((child) => (child as HTMLElement).innerText).join(' ');

afterEach(() => frame.remove());

describe('a pasted file', () => {
  for (const name of files) {
    it(`${name}.js registers what its name says, and asks for nothing more`, async () => {
      const {customElements: registry, document: page_, performance: log, noticed} = await page(script(name) + every);
      const registered = tags.filter((tag) => registry.get(tag));
      expect(registered).to.deep.equal(registers(name));
      const asked = log.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname);
      expect(asked).to.deep.equal([`/dist/cdn/${name}.js`]);
      expect(noticed).to.deep.include({errors: [], lines: [], changes: 0});
      await waitUntil(() => {
        for (const tag of registered)
          expect(page_.querySelector(tag)?.matches(':state(ready)') ?? true, tag).to.equal(tag !== 'therapy-guide');
      });
    });
  }

  it('shows the whole widget from one script tag and one bare tag', async () => {
    const {document: page_} = await page(script('therapy-quick-facts') + '<therapy-quick-facts></therapy-quick-facts>');
    const card = page_.querySelector('therapy-quick-facts');
    await waitUntil(() => {
      expect(card && text(card))
        .to.include('Evidence base')
        .and.include('Not medical advice.');
    });
  });

  it('leaves no global of ours behind', async () => {
    const before = Object.getOwnPropertyNames(await page(every));
    frame.remove();
    const after = Object.getOwnPropertyNames(await page(script('therapy-widgets') + every));
    const ours = after.filter((name) => !before.includes(name));
    expect(ours.filter((name) => !/^lit[A-Z]|^reactiveElementVersions$/.test(name))).to.deep.equal([]);
  });

  for (const [name, scripts] of [
    ['twice', script('therapy-widgets') + script('therapy-widgets', '?again')],
    ['beside a single one', script('therapy-quick-facts') + script('therapy-widgets')],
  ] as const) {
    it(`loaded ${name} throws and logs nothing`, async () => {
      const {document: page_, noticed} = await page(scripts + every);
      expect(noticed).to.deep.include({errors: [], lines: [], changes: 0});
      await waitUntil(() => {
        expect(page_.querySelector('therapy-quick-facts')?.matches(':state(ready)')).to.equal(true);
      });
    });
  }

  it('lets a page without scripts show the content inside the tags', async () => {
    const {contentDocument} =
      (await page(
        script('therapy-widgets') + tags.map((tag) => `<${tag}><p>Words inside ${tag}</p></${tag}>`).join(''),
        'allow-same-origin',
      ),
      frame);
    for (const tag of tags) {
      const words = contentDocument?.querySelector(`${tag} p`);
      expect(words?.checkVisibility(), tag).to.equal(true);
      expect((words?.getBoundingClientRect().height ?? 0) > 0, tag).to.equal(true);
    }
  });

  it('opens on paper what is collapsed on screen, and spells out sources', async () => {
    const {document: page_} = await page(
      script('therapy-widgets') + '<therapy-evidence-summary></therapy-evidence-summary>',
    );
    const summary = page_.querySelector('therapy-evidence-summary');
    if (!summary) throw new Error('no summary');
    const shows = (selector: string) => summary.shadowRoot?.querySelector(selector)?.checkVisibility();
    await waitUntil(() => expect([shows('details .study'), shows('li.source')]).to.deep.equal([false, false]));
    onPaper(page_.defaultView);
    await emulateMedia({media: 'print'});
    expect([shows('details .study'), shows('li.source'), shows('li.source a')]).to.deep.equal([true, true, true]);
    await emulateMedia({media: 'screen'});
  });
});

describe('a page of the site', () => {
  for (const [name, title, widgets] of [
    ['index', /Alder Weir Clinic/, 5],
    ['guide', /the whole guide/, 1],
    ['blog', /A light touch and a hard question/, 5],
    ['es', /terapia craneosacral, en español/, 4],
  ] as const) {
    it(`${name}.html shows every widget in it, and reports no error`, async () => {
      frame = document.createElement('iframe');
      frame.width = '1000';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      frame.src = `/dist/site/${name}.html`;
      document.body.append(frame);
      await loaded;
      const page_ = frame.contentDocument;
      expect(page_?.title).to.match(title);
      const there = [...(page_?.querySelectorAll('*') ?? [])].filter(({localName}) => localName.startsWith('therapy-'));
      expect(there).to.have.length(widgets);
      await waitUntil(() => {
        for (const widget of there.filter(({localName}) => localName !== 'therapy-guide')) {
          expect(widget.matches(':state(ready)'), widget.localName).to.equal(true);
        }
      });
    });
  }

  it('es.html is in Spanish throughout, and the clinic’s pages lead to each other', async () => {
    const opened = async (address: string) => {
      frame = document.createElement('iframe');
      frame.width = '1000';
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
      frame.src = address;
      document.body.append(frame);
      await loaded;
      return frame.contentDocument;
    };
    const english = await opened('/dist/site/index.html');
    const link = english?.querySelector<HTMLAnchorElement>('nav [hreflang="es"]');
    expect([link?.textContent, link?.lang]).to.deep.equal(['Español', 'es']);
    frame.remove();
    const page_ = await opened(link?.href ?? '');
    expect(page_?.documentElement.lang).to.equal('es');
    const back = page_?.querySelector<HTMLAnchorElement>('nav [hreflang="en"]');
    expect(back?.href).to.equal(new URL('/dist/site/', location.href).href);
    const open = [...(page_?.querySelectorAll('therapy-quick-facts, therapy-evidence-summary') ?? [])];
    await waitUntil(() => {
      for (const {shadowRoot, localName} of open)
        expect(shadowRoot?.querySelector('.base')?.textContent, localName).to.match(/No es consejo médico/);
    });
    const finder = page_?.querySelector('therapy-practitioner-finder')?.shadowRoot;
    await waitUntil(() => {
      expect(finder?.querySelector('a')?.textContent ?? '').to.match(/Hacer una primera cita/);
    });
  });
});
