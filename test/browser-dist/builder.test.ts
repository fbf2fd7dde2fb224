import {waitFor, within} from '@testing-library/dom';
import {expect} from '@open-wc/testing';
import type * as Axe from 'axe-core';
import {languageTags} from '../../src/snippets/language-tags.js';
import {
  builderDocument,
  closeBuilder,
  code,
  codeNow,
  expectPreview,
  here,
  openBuilder as builder,
  timeLimit,
  preview,
  previewFrame,
  set,
  settings,
} from '../support/builder-page.js';
import {waitUntil} from '../support/wait-until.js';

const withFiles = `files=address&base=${encodeURIComponent(here)}`;

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
  afterEach(closeBuilder);

  it('makes what works on an empty page, in every format', async () => {
    const page = await builder(`#${withFiles}`);
    set(page.getByLabelText('Widget'), 'therapy-cost');
    await code(/<therapy-cost/);
    set(page.getByLabelText('Heading'), 'Our prices');
    set(page.getByLabelText('Sessions to start with'), '3');
    const expected: [name: RegExp, code: RegExp][] = [
      [/^Script only/, /<therapy-cost heading="Our prices" sessions="3"><\/therapy-cost>/],
      [/^HTML embed/, /<therapy-cost heading="Our prices" sessions="3">\n<h2>Our prices/],
      [/^Static HTML/, /^<div lang="en" dir="ltr">\n<h2>Our prices/],
      [/^iframe/, /^<iframe src="[^"]*therapy-cost\.html\?heading=Our\+prices&amp;sessions=3"/],
    ];
    for (const [name, looks] of expected) {
      page.getByRole('radio', {name}).click();
      await expectPasted(await code(looks), /Our prices.*\$210 – \$750.*Not medical advice/);
    }
  });

  it('writes a frame as its oEmbed document does, with the permission to copy', async () => {
    const page = await builder('#tag=therapy-references&files=site');
    page.getByRole('radio', {name: /^iframe/}).click();
    const written = await code(/^<iframe/);
    const answer = await fetch('/dist/embed/therapy-references.oembed.json');
    const {html} = (await answer.json()) as {html: string};
    expect(attributesOfFrame(written)).to.deep.equal(attributesOfFrame(html));
    expect(attributesOfFrame(written)).to.include({allow: 'clipboard-write'});
  });

  it('speaks Spanish in every format, on a page that has only what was copied', async () => {
    const page = await builder(`#tag=therapy-cost&sessions=3&${withFiles}`);
    const languages = page.getByLabelText<HTMLSelectElement>('Language');
    const options = [...languages.options].map(({text, lang}) => [lang, text]);
    expect(options.map(([lang]) => lang)).to.deep.equal([...languageTags]);
    expect(Object.fromEntries(options)).to.include({en: 'English', es: 'Español'});
    set(languages, 'es');
    const both = String.raw`^<script [^>]*/cdn/lang/es\.js" integrity="sha384-[^>]*></script>\n<script [^>]*/cdn/therapy-cost\.js" integrity`;
    const expected: [name: RegExp, code: RegExp][] = [
      [/^Script only/, new RegExp(`${both}[^]*<therapy-cost (?=[^>]*lang="es")[^>]*></therapy-cost>`)],
      [/^HTML embed/, new RegExp(`${both}[^]*<therapy-cost (?=[^>]*lang="es")[^>]*>\n<h2>Terapia craneo`)],
      [/^Static HTML/, /^<div lang="es" dir="ltr">\n<h2>Terapia craneosacral: cuánto cuesta/],
      [/^iframe/, /^<iframe src="[^"]*lang=es[^"]*" title="Terapia craneosacral: cuánto cuesta" lang="es"/],
    ];
    for (const [name, looks] of expected) {
      page.getByRole('radio', {name}).click();
      await expectPasted(await code(looks), /Terapia craneosacral: cuánto cuesta.*210-750 US\$.*No es consejo médico/);
    }
    page.getByRole('radio', {name: /^Link/}).click();
    await code(/^<a href="[^"]*lang=es[^"]*" lang="es">Terapia craneosacral: cuánto cuesta<\/a>/);
  });

  it('shows the chosen language at both widths, and keeps it for the next widget and in the address', async () => {
    const page = await builder('#tag=therapy-faq&lang=es');
    expect(page.getByLabelText<HTMLSelectElement>('Language').value).to.equal('es');
    await code(/lang="es"/);
    const shows = async (tag: string, words: RegExp) => {
      await expectPreview(tag, words);
      expect(preview().documentElement.scrollWidth).to.be.at.most(preview().documentElement.clientWidth);
    };
    await shows('therapy-faq', /preguntas y respuestas/);
    page.getByRole('radio', {name: /^Desktop/}).click();
    await shows('therapy-faq', /preguntas y respuestas/);
    set(page.getByLabelText('Widget'), 'therapy-safety');
    await shows('therapy-safety', /riesgos y efectos secundarios/);
    expect(settings()).to.deep.equal({tag: 'therapy-safety', lang: 'es', width: 'desktop'});
    set(page.getByLabelText('Language'), 'en');
    await shows('therapy-safety', /risks and side effects/);
    expect(await code(/<therapy-safety/)).not.to.match(/lang/);
  });

  it('takes no language from the address that there is none', async () => {
    await builder('#tag=therapy-faq&lang=qaa"><script>');
    expect(await code(/<therapy-faq/)).not.to.match(/lang/);
  });

  it('pins the script to the hash that integrity.json has, and otherwise writes the snippet of the README', async () => {
    await builder('#format=element');
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

  it('shows the widget on a page like the host’s, as wide as a device and as tall as the page', async () => {
    const page = await builder('#tag=therapy-faq');
    await code(/<therapy-faq/);
    set(page.getByLabelText('On'), 'rtl');
    const view = await waitFor(() => page.getByTitle<HTMLIFrameElement>('The widget on right to left'));
    for (const [name, pixels] of [
      ['Phone', 390],
      ['Tablet', 768],
      ['Desktop', 1280],
    ] as const) {
      page.getByRole('radio', {name: `${name}, ${pixels} px`}).click();
      await expectPreview('therapy-faq', /questions and answers/);
      await waitFor(() => {
        const {documentElement: root} = preview();
        expect(root.dir).to.equal('rtl');
        expect(root.clientWidth, 'no scroll bar, no other width').to.equal(pixels);
        expect(view.clientHeight).to.equal(Math.ceil(root.getBoundingClientRect().height));
        expect(view.getBoundingClientRect().right, 'in its column').to.be.at.most(
          (view.parentElement?.getBoundingClientRect().right ?? 0) + 1,
        );
      });
    }
    expect(builderDocument().body.innerText).to.match(/Shown at \d\d% of its size/);
  });

  it('grows with what a reader opens in the preview', async () => {
    await builder('#tag=therapy-faq');
    await expectPreview('therapy-faq', /questions and answers/);
    const height = () => previewFrame().clientHeight;
    const closed = await waitFor(() => {
      expect(height()).to.equal(Math.ceil(preview().documentElement.getBoundingClientRect().height));
      return height();
    });
    const root = preview().querySelector('therapy-faq')?.shadowRoot;
    for (const summary of root?.querySelectorAll('summary') ?? []) summary.click();
    await waitFor(() => expect(height()).to.be.above(closed + 200));
  });

  it('stays when somebody presses the booking link in a frame of the preview', async () => {
    await builder('#tag=therapy-practitioner-finder&href=https://clinic.example/book&format=iframe');
    await waitFor(
      () => {
        const page = preview().querySelector('iframe')?.contentDocument;
        const link = page?.querySelector('therapy-practitioner-finder')?.shadowRoot?.querySelector('a');
        expect(link?.href).to.equal('https://clinic.example/book');
        // As the browser reads it: the target of the link, else that of the page. It is set once the frame has loaded.
        expect(link?.target || page?.querySelector('base')?.target).to.equal('_blank');
      },
      {timeout: timeLimit},
    );
  });

  it('keeps everything in the address, so that it can be sent to somebody', async () => {
    await builder('#tag=therapy-section&section=mechanism&heading-level=3&page=dark&format=element&site=ghost');
    await code(
      /<therapy-section section="mechanism" heading-level="3">|<therapy-section heading-level="3" section="mechanism">/,
    );
    const page = within(builderDocument().body);
    expect(page.getByLabelText<HTMLSelectElement>('Your site is made with').value).to.equal('ghost');
    set(page.getByLabelText('Heading'), 'How?');
    await code(/heading="How\?"/);
    expect(settings()).to.include({
      tag: 'therapy-section',
      section: 'mechanism',
      heading: 'How?',
      site: 'ghost',
    });
  });

  for (const [hash, label, message] of [
    ['#tag=therapy-practitioner-finder&href=javascript:alert(1)', /^Address of your booking/, /not a web address/],
    ['#tag=therapy-cost&sessions=many', /^Sessions to start/, /whole number from 1 to 100/],
    ['#tag=therapy-faq&base=javascript:1', /^Address of the folder/, /begins with https/],
    ['#tag=therapy-faq&files=npm&base=https://cdn.example/widgets/', /^Address of the package/, /the version in it/],
    ['#tag=therapy-faq&src=javascript:1', /^Its address on your site/, /begins with https/],
    ['#tag=therapy-faq&colour-accent=%23dddddd', /^Links and buttons/, /contrast 1\.\d, and readers need 4\.5/],
  ] as const) {
    it(`explains beside the field what is wrong in ${hash}`, async () => {
      const page = await builder(hash);
      const field = page.getByLabelText(label);
      const described = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = described.map((id) => builderDocument().getElementById(id)?.textContent).join(' ');
      expect(words).to.match(message);
      expect(codeNow()).not.to.match(/javascript:|reiki|="many"/);
    });
  }

  for (const [hash, name, message] of [
    ['#tag=therapy-comparison&therapies=massage reiki', 'Which therapies', /“reiki” is not among the choices/],
    ['#tag=therapy-comparison&therapies=massage', 'Which therapies', /Choose 2 to 4 of them/],
    ['#tag=therapy-quick-facts&facts=origins constructor', 'Which facts', /“constructor” is not among the choices/],
  ] as const) {
    it(`explains beside the boxes what is wrong in ${hash}, until one is ticked`, async () => {
      const page = await builder(hash);
      const group = page.getByRole('group', {name});
      const described = group.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = described.map((id) => builderDocument().getElementById(id)?.textContent).join(' ');
      expect(words).to.match(message);
      expect(codeNow()).not.to.match(/reiki|therapies=|facts=/);
      within(group).getAllByRole<HTMLInputElement>('checkbox', {checked: false})[0]?.click();
      await waitFor(() => expect(builderDocument().body.innerText).not.to.match(message));
      await code(/ (therapies|facts)="/);
    });
  }

  it('takes facts as boxes, in the order in which they are ticked', async () => {
    const page = await builder('#format=element');
    const group = within(page.getByRole('group', {name: 'Which facts'}));
    expect(group.getAllByRole('checkbox')).to.have.length(7);
    group.getByRole('checkbox', {name: 'Licensing status'}).click();
    group.getByRole('checkbox', {name: 'Origins'}).click();
    await code(/<therapy-quick-facts facts="licensing origins">/);
    page.getByText('Their order: Licensing status, Origins.');
    group.getByRole('checkbox', {name: 'Licensing status'}).click();
    await code(/<therapy-quick-facts facts="origins">/);
    group.getByRole('checkbox', {name: 'Origins'}).click();
    await code(/<therapy-quick-facts>/);
  });

  it('names the formats as site builders do, the recommended one first', async () => {
    const page = await builder();
    const names = within(page.getByRole('group', {name: 'Format'})).getAllByRole<HTMLInputElement>('radio');
    expect(names.map(({parentElement}) => parentElement?.querySelector('b')?.textContent)).to.deep.equal([
      'HTML embed (recommended)',
      'Script only',
      'Static HTML',
      'iframe',
      'Link',
      'Picture',
    ]);
    expect(names.map(({checked}) => checked)).to.deep.equal([true, false, false, false, false, false]);
  });

  it('asks where the files were uploaded, and writes that into the code', async () => {
    const page = await builder('#format=element');
    await code(/src="\/therapy-guide-widgets-0\.1\.0\/cdn\/therapy-quick-facts\.js"/);
    page.getByRole('radio', {name: /^Nowhere: a delivery network/}).click();
    set(await page.findByLabelText(/^Address of the package/), 'https://cdn.example/therapy-guide-widgets@0.1.0');
    await code(/src="https:\/\/cdn\.example\/therapy-guide-widgets@0\.1\.0\/dist\/cdn\/therapy-quick-facts\.js"/);
    page.getByRole('radio', {name: 'To another address'}).click();
    const field = await page.findByLabelText<HTMLInputElement>(/^Address of the folder/);
    expect(field.value, 'what was written stays').to.equal('https://cdn.example/therapy-guide-widgets@0.1.0');
    set(field, '');
    page.getByRole('radio', {name: /^To my own site/}).click();
    page.getByRole('radio', {name: 'To another address'}).click();
    expect((await page.findByLabelText<HTMLInputElement>(/^Address of the folder/)).value).to.equal(here);
    await code(new RegExp(`src="${here}cdn/`));
    await expectPreview('therapy-quick-facts', /quick facts/);
  });

  for (const base of ['/', '/a/']) {
    it(`shows the widget in the preview whatever the address is, also ${base}`, async () => {
      await builder(`#format=content&base=${base}`);
      await code(new RegExp(`src="${base}cdn/`));
      await expectPreview('therapy-quick-facts', /quick facts/);
    });
  }

  it('offers the files of the release', async () => {
    const page = await builder();
    const link = await page.findByRole<HTMLAnchorElement>('link', {
      name: /^All files, with instructions \(zip, [\d,]+ KB\)$/,
    });
    expect(link.href).to.match(/\/downloads\/therapy-guide-widgets-[\d.]+\.zip$/);
    const answer = await fetch(link.href);
    expect((await answer.arrayBuffer()).byteLength).to.be.above(100_000);
  });

  it('takes no colour from the address that is none', async () => {
    await builder(`#tag=therapy-faq&colour-accent=${encodeURIComponent('red}</style><img src=x onerror=alert(1)>')}`);
    expect(await code(/<therapy-faq/)).not.to.match(/<style|onerror/);
  });

  it('gives the colours as a rule, and to a frame in its address', async () => {
    const page = await builder('#tag=therapy-faq&colour-accent=%235a2a82');
    await code(/^<style>therapy-faq \{ --therapy-accent: #5a2a82 \}<\/style>/);
    page.getByRole('radio', {name: /^iframe/}).click();
    await code(/therapy-faq\.html\?colour-accent=%235a2a82/);
  });

  it('says what a site saved of the code, and which format to use instead', async () => {
    const page = await builder('#tag=therapy-cost');
    const snippet = await code(/<therapy-cost/);
    const check = async (saved: string, expected: RegExp) => {
      set(page.getByLabelText('The HTML of your page'), saved);
      page.getByRole('button', {name: 'Check'}).click();
      await waitFor(() => expect(builderDocument().body.innerText).to.match(expected));
    };
    await check(`<p>${snippet}</p>`, /The widget is there and can run/);
    await check(
      snippet.replace(/<script.*<\/script>/, ''),
      /Your site removed the script[^]*Use “iframe” on this site/,
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
    page.getByText(/Wix usually has no place for a folder/);
    page.getByRole('button', {name: 'Use it'}).click();
    await code(/^<iframe/);
  });

  it('says for each system what was tried, when, and what was not', async () => {
    const page = await builder();
    const systems = page.getByLabelText<HTMLSelectElement>('Your site is made with');
    for (const {value, text} of [...systems.options]) {
      set(systems, value);
      const output = page.getByRole('region', {name: 'Copy it'}).textContent;
      expect(output, text).to.match(/Tried: In November 2026, \S[^]*Not tried: [A-Z]/);
    }
  });

  it('asks only for files of its own', async () => {
    await builder('#tag=therapy-faq');
    const asked =
      builderDocument()
        .defaultView?.performance.getEntriesByType('resource')
        .map(({name}) => new URL(name)) ?? [];
    expect(asked.length).to.be.above(2);
    const ofTestRunner = /__web-dev-server__/;
    for (const {origin, pathname} of asked.filter((one) => !ofTestRunner.test(one.pathname))) {
      expect(origin).to.equal(location.origin);
      expect(pathname).to.match(/^\/dist\/site\//);
    }
  });

  for (const [hash, what] of [
    ['#tag=therapy-cost&sessions=many&colour-text=%23eeeeee&files=npm', 'where something is wrong'],
    ['#tag=therapy-quick-facts&facts=origins%20licensing&width=tablet', 'with boxes to tick'],
    ['#tag=therapy-faq&src=/does-not-exist.json&site=wix', 'with a guide that does not load'],
  ] as const) {
    it(`is accessible ${what}`, async () => {
      const page = await builder(hash);
      if (hash.includes('src=')) await page.findByText(/answered 404/, undefined, {timeout: timeLimit});
      expect(await violations()).to.deep.equal([]);
    });
  }
});

/** What axe finds in the builder. */
async function violations(): Promise<string[]> {
  const doc = builderDocument();
  const script = doc.createElement('script');
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve, {once: true}));
  script.src = '/node_modules/axe-core/axe.min.js';
  doc.head.append(script);
  await loaded;
  const inside = doc.defaultView as unknown as {axe: typeof Axe};
  const found = await inside.axe.run(doc.querySelector('main') ?? doc, {iframes: false});
  return found.violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join()}`);
}
