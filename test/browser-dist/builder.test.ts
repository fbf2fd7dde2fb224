import {waitFor, within} from '@testing-library/dom';
import {expect} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import {languageTags} from '../../src/snippets/language-tags.js';
import {waitUntil} from '../support/wait-until.js';

let frame: HTMLIFrameElement;

/** The built builder, as somebody opens it. */
async function builder(hash = '') {
  frame = document.createElement('iframe');
  frame.width = '1200';
  frame.height = '900';
  frame.src = `/dist/site/builder.html${hash}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  const body = frame.contentDocument?.body;
  if (!body) throw new Error('no builder');
  const page = within(body);
  await page.findByLabelText('Paste this');
  await code(/\S/);
  return page;
}

const codeField = () => frame.contentDocument?.querySelector<HTMLTextAreaElement>('[readonly]');

/** Milliseconds that the builder's worker may take to load its modules on a busy machine. */
const patience = 28_000;

/** What there is to paste, once it looks as it should. */
async function code(expected: RegExp): Promise<string> {
  await waitFor(() => expect(codeField()?.value ?? '').to.match(expected), {timeout: patience});
  return codeField()?.value ?? '';
}

function set(field: HTMLElement, value: string): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Whether a visitor of a page that holds only what was copied gets to see some words. */
async function expectPasted(snippet: string, words: RegExp): Promise<void> {
  const page = document.createElement('iframe');
  // In view, because a browser lays out no widget that is far from it.
  page.style.cssText = 'position: fixed; inset: 0; inline-size: 800px; block-size: 600px';
  page.srcdoc = `<!doctype html><html lang="en"><title>An empty page</title><body>${snippet}`;
  document.body.append(page);
  try {
    await waitUntil(() => expect(seen(page.contentDocument)).to.match(words));
  } finally {
    page.remove();
  }
}

/** The words of a page: of its widget, of the widget in its frame, or its own. */
function seen(page: Document | null): string {
  const widget = [...(page?.querySelectorAll('*') ?? [])].find(({localName}) => localName.startsWith('therapy-'));
  const framed = page?.querySelector('iframe')?.contentDocument?.querySelector('[data-attributes]');
  const root = widget?.shadowRoot ?? framed?.shadowRoot;
  const shown = root
    ? [...root.children].map((child) => (child as HTMLElement).innerText).join(' ')
    : page?.body.innerText;
  return (shown ?? '').replace(/\s+/g, ' ');
}

/** The attributes of a frame, but its address, which depends on where the files are. */
function attributesOfFrame(html: string): Record<string, string> {
  const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
  const attributes = [...(frame?.attributes ?? [])].filter(({name}) => name !== 'src');
  return Object.fromEntries(attributes.map(({name, value}) => [name, value]));
}

describe('the embed builder', () => {
  afterEach(() => frame.remove());

  it('makes what works on an empty page, for every way in', async () => {
    const page = await builder();
    set(page.getByLabelText('Widget'), 'therapy-cost');
    await code(/<therapy-cost/);
    set(page.getByLabelText('Heading'), 'Our prices');
    set(page.getByLabelText('Sessions to start with'), '3');
    const expected: [name: RegExp, code: RegExp][] = [
      [/^The tag Two lines/, /<therapy-cost heading="Our prices" sessions="3"><\/therapy-cost>/],
      [/^The tag with its words/, /<therapy-cost heading="Our prices" sessions="3">\n<h2>Our prices/],
      [/^Plain HTML/, /^<div lang="en" dir="ltr">\n<h2>Our prices/],
      [/^A frame/, /^<iframe src="[^"]*therapy-cost\.html\?heading=Our\+prices&amp;sessions=3"/],
    ];
    for (const [name, looks] of expected) {
      page.getByRole('radio', {name}).click();
      await expectPasted(await code(looks), /Our prices.*\$210 – \$750.*Not medical advice/);
    }
  });

  it('writes a frame as its oEmbed document does, with the permission to copy', async () => {
    const page = await builder('#tag=therapy-references');
    page.getByRole('radio', {name: /^A frame/}).click();
    const written = await code(/^<iframe/);
    const answer = await fetch('/dist/embed/therapy-references.oembed.json');
    const {html} = (await answer.json()) as {html: string};
    expect(attributesOfFrame(written)).to.deep.equal(attributesOfFrame(html));
    expect(attributesOfFrame(written)).to.include({allow: 'clipboard-write'});
  });

  it('speaks Spanish in every way in, on a page that has only what was copied', async () => {
    const page = await builder('#tag=therapy-cost&sessions=3');
    const languages = page.getByLabelText<HTMLSelectElement>('Language');
    const options = [...languages.options].map(({text, lang}) => [lang, text]);
    expect(options.map(([lang]) => lang)).to.deep.equal([...languageTags]);
    expect(Object.fromEntries(options)).to.include({en: 'English', es: 'Español'});
    set(languages, 'es');
    const both = String.raw`^<script [^>]*/cdn/lang/es\.js" integrity="sha384-[^>]*></script>\n<script [^>]*/cdn/therapy-cost\.js" integrity`;
    const expected: [name: RegExp, code: RegExp][] = [
      [/^The tag Three lines/, new RegExp(`${both}[^]*<therapy-cost (?=[^>]*lang="es")[^>]*></therapy-cost>`)],
      [/^The tag with its words/, new RegExp(`${both}[^]*<therapy-cost (?=[^>]*lang="es")[^>]*>\n<h2>Terapia craneo`)],
      [/^Plain HTML/, /^<div lang="es" dir="ltr">\n<h2>Terapia craneosacral: cuánto cuesta/],
      [/^A frame/, /^<iframe src="[^"]*lang=es[^"]*" title="Terapia craneosacral: cuánto cuesta" lang="es"/],
    ];
    for (const [name, looks] of expected) {
      page.getByRole('radio', {name}).click();
      await expectPasted(await code(looks), /Terapia craneosacral: cuánto cuesta.*210-750 US\$.*No es consejo médico/);
    }
    page.getByRole('radio', {name: /^A link/}).click();
    await code(/^<a href="[^"]*lang=es[^"]*" lang="es">Terapia craneosacral: cuánto cuesta<\/a>/);
  });

  it('shows the chosen language at both widths, and keeps it for the next widget and in the address', async () => {
    const page = await builder('#tag=therapy-faq&lang=es');
    expect(page.getByLabelText<HTMLSelectElement>('Language').value).to.equal('es');
    await code(/lang="es"/);
    const shows = (tag: string, words: RegExp) =>
      waitFor(
        () => {
          const view = page.getByTitle<HTMLIFrameElement>('The widget on a plain page').contentDocument;
          expect(view?.querySelector(tag)?.shadowRoot?.querySelector('.base')?.textContent).to.match(words);
          expect(view?.documentElement.scrollWidth).to.be.at.most(view?.documentElement.clientWidth ?? 0);
        },
        {timeout: patience},
      );
    await shows('therapy-faq', /preguntas y respuestas/);
    page.getByLabelText('As wide as a phone').click();
    await shows('therapy-faq', /preguntas y respuestas/);
    set(page.getByLabelText('Widget'), 'therapy-safety');
    await shows('therapy-safety', /riesgos y efectos secundarios/);
    const said = new URLSearchParams(frame.contentWindow?.location.hash.slice(1));
    expect(Object.fromEntries(said)).to.deep.equal({tag: 'therapy-safety', lang: 'es', width: 'phone'});
    set(page.getByLabelText('Language'), 'en');
    await shows('therapy-safety', /risks and side effects/);
    expect(await code(/<therapy-safety/)).not.to.match(/lang/);
  });

  it('takes no language from the address that there is none', async () => {
    await builder('#tag=therapy-faq&lang=qaa"><script>');
    expect(await code(/<therapy-faq/)).not.to.match(/lang/);
  });

  it('pins the script to the hash that integrity.json has, and otherwise writes the snippet of the README', async () => {
    await builder('#format=element&base=/therapy-guide-widgets-0.1.0/');
    const snippet = await code(/integrity="sha384-/);
    const hashes = (await (await fetch('/dist/cdn/integrity.json')).json()) as Record<string, {integrity: string}>;
    const readme = await (await fetch('/README.md')).text();
    const [, shown] = /<!-- snippet:start -->\s+```html\n([^`]*)```/.exec(readme) ?? [];
    expect(snippet).to.include(`integrity="${hashes['therapy-quick-facts.js']?.integrity}"`);
    const words = (html = '') =>
      html
        .replace(/\s+/g, ' ')
        .replace(/ ?(<\/?script)/g, ' $1')
        .replaceAll(' >', '>')
        .trim();
    expect(words(shown)).to.equal(words(snippet.replace(/ (integrity|crossorigin)="[^"]*"/g, '')));
  });

  it('shows the widget on a page like the host’s, at the width of a phone', async () => {
    const page = await builder('#tag=therapy-faq');
    await code(/<therapy-faq/);
    set(page.getByLabelText('On'), 'rtl');
    page.getByLabelText('As wide as a phone').click();
    const view = await waitFor(() => page.getByTitle<HTMLIFrameElement>('The widget on right to left'));
    expect(view.clientWidth).to.be.at.most(375);
    await waitFor(
      () => {
        const widget = view.contentDocument?.querySelector('therapy-faq');
        expect(widget?.matches(':state(ready)')).to.equal(true);
        expect(view.contentDocument?.documentElement.dir).to.equal('rtl');
      },
      {timeout: patience},
    );
  });

  it('keeps everything in the address, so that it can be sent to somebody', async () => {
    await builder('#tag=therapy-section&section=mechanism&heading-level=3&page=dark&format=element&site=ghost');
    await code(
      /<therapy-section section="mechanism" heading-level="3">|<therapy-section heading-level="3" section="mechanism">/,
    );
    const page = within(frame.contentDocument?.body ?? document.body);
    expect(page.getByLabelText<HTMLSelectElement>('Your site is made with').value).to.equal('ghost');
    set(page.getByLabelText('Heading'), 'How?');
    await code(/heading="How\?"/);
    const said = new URLSearchParams(frame.contentWindow?.location.hash.slice(1));
    expect(Object.fromEntries(said)).to.include({
      tag: 'therapy-section',
      section: 'mechanism',
      heading: 'How?',
      site: 'ghost',
    });
  });

  for (const [hash, label, message] of [
    ['#tag=therapy-practitioner-finder&href=javascript:alert(1)', /^Address of your booking/, /not a web address/],
    ['#tag=therapy-cost&sessions=many', /^Sessions to start/, /whole number from 1 to 100/],
    ['#tag=therapy-comparison&therapies=massage reiki', /^Which therapies/, /“reiki” is not one of/],
    ['#tag=therapy-faq&base=javascript:1', /^Address of the folder/, /begins with https/],
    ['#tag=therapy-faq&colour-accent=%23dddddd', /^Links and buttons/, /contrast 1\.\d, and readers need 4\.5/],
  ] as const) {
    it(`explains beside the field what is wrong in ${hash}`, async () => {
      const page = await builder(hash);
      const field = page.getByLabelText(label);
      const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = described.map((id) => frame.contentDocument?.getElementById(id)?.textContent).join(' ');
      expect(words).to.match(message);
      expect(codeField()?.value).not.to.match(/javascript:|reiki|="many"/);
    });
  }

  it('takes no colour from the address that is none', async () => {
    await builder(`#tag=therapy-faq&colour-accent=${encodeURIComponent('red}</style><img src=x onerror=alert(1)>')}`);
    expect(await code(/<therapy-faq/)).not.to.match(/<style|onerror/);
  });

  it('gives the colours as a rule, and to a frame in its address', async () => {
    const page = await builder('#tag=therapy-faq&colour-accent=%235a2a82');
    await code(/^<style>therapy-faq \{ --therapy-accent: #5a2a82 \}<\/style>/);
    page.getByRole('radio', {name: /^A frame/}).click();
    await code(/therapy-faq\.html\?colour-accent=%235a2a82/);
  });

  it('says what a site saved of the code, and which way in to use instead', async () => {
    const page = await builder('#tag=therapy-cost');
    const snippet = await code(/<therapy-cost/);
    const check = async (saved: string, expected: RegExp) => {
      set(page.getByLabelText('The HTML of your page'), saved);
      page.getByRole('button', {name: 'Check'}).click();
      await waitFor(() => expect(frame.contentDocument?.body.innerText).to.match(expected));
    };
    await check(`<p>${snippet}</p>`, /The widget is there and can run/);
    await check(
      snippet.replace(/<script.*<\/script>/, ''),
      /Your site removed the script[^]*Use “A frame” on this site/,
    );
    page.getByRole('button', {name: 'Show it'}).click();
    await code(/^<iframe/);
  });

  it('names the steps for each system', async () => {
    const page = await builder();
    const systems = page.getByLabelText<HTMLSelectElement>('Your site is made with');
    expect([...systems.options].map(({text}) => text)).to.deep.equal([
      'Plain HTML',
      'WordPress, block editor',
      'WordPress, classic editor',
      'Wix',
      'Squarespace',
      'Webflow',
      'Ghost',
      'Shopify',
    ]);
    set(systems, 'wix');
    await waitFor(() => page.getByText(/Embed HTML/));
    page.getByRole('button', {name: 'Use it'}).click();
    await code(/^<iframe/);
  });

  it('asks only for files of its own', async () => {
    await builder('#tag=therapy-faq');
    const asked = frame.contentWindow?.performance.getEntriesByType('resource').map(({name}) => new URL(name)) ?? [];
    expect(asked.length).to.be.above(2);
    const ofTestRunner = /__web-dev-server__/;
    for (const {origin, pathname} of asked.filter((one) => !ofTestRunner.test(one.pathname))) {
      expect(origin).to.equal(location.origin);
      expect(pathname).to.match(/^\/dist\/site\//);
    }
  });

  it('is accessible, also where something is wrong', async () => {
    await builder('#tag=therapy-cost&sessions=many&colour-text=%23eeeeee');
    const doc = frame.contentDocument;
    const script = doc?.createElement('script');
    if (!doc || !script) throw new Error('no builder');
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
    script.src = '/node_modules/axe-core/axe.min.js';
    doc.head.append(script);
    await loaded;
    const inside = frame.contentWindow as unknown as {axe: typeof Axe};
    const {violations} = await inside.axe.run(doc.querySelector('main') ?? doc, {iframes: false});
    expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`)).to.deep.equal([]);
  });
});
