import {expect} from '@open-wc/testing';
import {heightOf} from '../../src/snippets/frame-heights.js';
import {languageTags} from '../../src/snippets/language-tags.js';
import {widgetTags} from '../../src/widgets.js';
import {painted} from '../support/painted.js';
import {onPaper} from '../support/printing.js';
import {waitUntil} from '../support/wait-until.js';

const tags: readonly string[] = widgetTags;

let frame: HTMLIFrameElement;
let messages: MessageEvent[] = [];
const listen = (event: MessageEvent) => messages.push(event);

/** A page in a frame of this page, which frames a widget itself. */
async function framed(body: string, style = ''): Promise<Document> {
  frame = document.createElement('iframe');
  frame.width = '640';
  frame.height = '500';
  frame.srcdoc = `<!doctype html><html lang="en" class="${style}"><style>body{margin:0}.dark{color-scheme:dark}</style><base href="${location.origin}/dist/"><body>${body}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  frame.contentWindow?.addEventListener('message', listen);
  if (!frame.contentDocument) throw new Error('no page');
  return frame.contentDocument;
}

const resize = '<script type="module" src="embed/resize.js"></script>';
const embed = (tag: string, query = '') =>
  `<iframe src="embed/${tag}.html${query}" title="x" width="100%" height="${heightOf(tag)}"></iframe>`;

/** The words of the checker, which no script can read where it lives. */
async function ofChecker(): Promise<string> {
  const page = await (await fetch('/dist/embed/therapy-contraindication-checker.html')).text();
  return new DOMParser().parseFromString(page, 'text/html').body.textContent ?? '';
}

/** The words of a root and of the open roots in it, without those that only a screen reader gets, or only a number. */
function wordsInside(root: ParentNode | undefined): string {
  const words = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (node instanceof (node.ownerDocument?.defaultView ?? window).Element) {
      if (node.matches('.spoken, sup, script, style')) return '';
      if (node.shadowRoot) return wordsInside(node.shadowRoot);
      if (node.matches('input[type="number"]')) return (node as HTMLInputElement).value;
    }
    return [...node.childNodes].map(words).join(' ');
  };
  return root ? [...root.childNodes].map(words).join(' ') : '';
}

const innerFrame = () => frame.contentDocument?.querySelector('iframe');
const innerWidget = () => innerFrame()?.contentDocument?.querySelector('[data-attributes]');
const hasResize = () => Boolean(frame.contentDocument?.querySelector('script[src="embed/resize.js"]'));

/** The height that a frame has once it follows its widget. */
const heightInside = () => Math.max(40, Math.ceil(innerWidget()?.getBoundingClientRect().height ?? 0));

/** Waits until the framed widget is ready and, on a page with resize.js, its frame has kept the height of the widget for a frame. */
async function settled(): Promise<void> {
  await waitUntil(() => expect(innerWidget()?.matches(':state(ready)')).to.equal(true));
  await waitUntil(async () => {
    await painted();
    // A change of less than two pixels is not told.
    if (hasResize()) expect(Number(innerFrame()?.height)).to.be.closeTo(heightInside(), 1);
  });
}

/** Waits until the page got more messages than before; resize.js hears each of them first. */
async function heardMoreThan(count: number): Promise<void> {
  await waitUntil(() => expect(messages.length).to.be.above(count));
}

function schemeInside(page: Document): string | undefined {
  const inside = page.querySelector('iframe')?.contentDocument?.documentElement;
  return inside && getComputedStyle(inside).colorScheme;
}

describe('a framed widget', () => {
  beforeEach(() => (messages = []));
  afterEach(() => frame.remove());

  for (const tag of tags.filter((name) => name !== 'therapy-cite')) {
    it(`${tag} gives its frame the height of what is in it, in at most three messages`, async () => {
      const page = await framed(resize + embed(tag));
      await settled();
      const inner = page.querySelector('iframe');
      const widget = inner?.contentDocument?.querySelector<HTMLElement>(tag);
      expect(widget?.matches(':state(ready)')).to.equal(true);
      expect(Number(inner?.height)).to.equal(Math.ceil(widget?.getBoundingClientRect().height ?? 0));
      expect(messages.length).to.be.at.most(3);
      expect(inner?.contentDocument?.documentElement.scrollWidth).to.be.at.most(640);
    });

    it(`${tag} is as high as its snippet says, within a tenth, so that the page hardly moves`, async () => {
      const page = await framed(`<div style="inline-size: 600px">${resize}${embed(tag)}</div>`);
      await settled();
      const height = Number(page.querySelector('iframe')?.height);
      expect(Math.abs(height - heightOf(tag)), String(height)).to.be.at.most(0.1 * height + 8);
    });
  }

  /** Letters and figures alone: marks, numbers of sources and signs differ between a page and plain text. */
  const bare = (text: string) => text.replace(/\[[\d, ]+\]/g, '').replace(/[^\p{L}\p{N}]/gu, '');

  // The checker's root is closed, and its plain words are those of every outcome at once; test/cli holds them to the data.
  for (const tag of tags.filter((name) => !/cite|checker/.test(name))) {
    it(`${tag} says, once it lives, every word that stood inside it before`, async () => {
      const page = await framed(embed(tag));
      await settled();
      const widget = page.querySelector('iframe')?.contentDocument?.querySelector(tag);
      onPaper(page.querySelector('iframe')?.contentWindow);
      const live = bare(wordsInside(widget?.shadowRoot ?? undefined));
      const lines = [...(widget?.querySelectorAll('h2, h3, h4, p, li, dt, caption, td') ?? [])]
        .filter((one) => !one.querySelector('p, li'))
        .map((one) => one.textContent ?? '');
      expect(lines.length).to.be.above(2);
      const closed = tag === 'therapy-article' ? bare(await ofChecker()) : '';
      const missing = lines.filter((line) => !live.includes(bare(line)) && !closed.includes(bare(line)));
      expect(missing).to.deep.equal([]);
    });
  }

  it('takes its attributes from the address, and no others', async () => {
    const page = await framed(embed('therapy-faq', '?heading=Mine&heading-level=4&onclick=alert(1)&style=color:red'));
    await settled();
    const widget = page.querySelector('iframe')?.contentDocument?.querySelector('therapy-faq');
    expect(widget?.shadowRoot?.querySelector('h4')?.textContent).to.equal('Mine');
    expect(widget?.getAttributeNames().sort()).to.deep.equal(['data-attributes', 'heading', 'heading-level']);
  });

  it('takes over the colour scheme of a dark page', async () => {
    const page = await framed(resize + embed('therapy-cost'), 'dark');
    await settled();
    await waitUntil(() => expect(schemeInside(page)).to.equal('dark'));
  });

  it('takes over the light of a page that knows no other', async () => {
    const page = await framed(resize + embed('therapy-cost'));
    await settled();
    await waitUntil(() => expect(schemeInside(page)).to.equal('light'));
  });

  it('follows when its content grows', async () => {
    const page = await framed(resize + embed('therapy-faq'));
    await settled();
    const inner = page.querySelector('iframe');
    const before = Number(inner?.height);
    inner?.contentDocument?.querySelector('therapy-faq')?.shadowRoot?.querySelector('summary')?.click();
    await settled();
    expect(Number(inner?.height)).to.be.above(before);
  });
});

describe('a framed widget in Spanish', () => {
  beforeEach(() => (messages = []));
  afterEach(() => frame.remove());

  const inside = () => frame.contentDocument?.querySelector('iframe')?.contentDocument;
  const filesAsked = () =>
    (frame.contentDocument?.querySelector('iframe')?.contentWindow?.performance.getEntriesByType('resource') ?? [])
      .map(({name}) => new URL(name).pathname)
      .filter((name) => name.includes('/cdn/'));

  for (const tag of tags.filter((name) => name !== 'therapy-cite')) {
    it(`${tag} is drawn once, in Spanish, as high as its snippet says`, async () => {
      const start = heightOf(tag, 'es');
      const page = await framed(
        `<div style="inline-size: 600px">${resize}<iframe src="embed/${tag}.html?lang=es" title="x" width="100%" height="${start}"></iframe></div>`,
      );
      await settled();
      const height = Number(page.querySelector('iframe')?.height);
      const widget = inside()?.querySelector<HTMLElement>(tag);
      expect(height).to.equal(Math.ceil(widget?.getBoundingClientRect().height ?? 0));
      expect(Math.abs(height - start), String(height)).to.be.at.most(0.1 * height + 8);
      await heardMoreThan(0);
      const told = messages.map(({data}) => (data as {height: number}).height);
      expect(Math.abs((told[0] ?? 0) - height), told.join()).to.be.at.most(8);
      expect(inside()?.documentElement.lang).to.equal('es');
      expect(inside()?.title).to.match(/^(Terapia craneosacral|Buscar|Preguntas)/);
      const section = widget?.shadowRoot?.querySelector<HTMLElement>('.base');
      if (section) expect(section.lang).to.equal('es');
      expect(wordsInside(widget?.shadowRoot ?? undefined)).to.match(
        section ? /No es consejo médico/ : /^$/,
        'the checker is closed, the others are not',
      );
      expect(inside()?.documentElement.scrollWidth).to.be.at.most(600);
    });
  }

  it('takes a region for its language', async () => {
    await framed(embed('therapy-faq', '?lang=es-MX'));
    await settled();
    expect(inside()?.querySelector('therapy-faq')?.shadowRoot?.querySelector('section')?.lang).to.equal('es');
  });

  for (const query of ['', '?lang=en', '?lang=qaa', '?lang=']) {
    it(`asks for no language file with "${query}", and speaks English`, async () => {
      await framed(embed('therapy-faq', query));
      await settled();
      expect(filesAsked()).to.deep.equal(['/dist/cdn/therapy-faq.js']);
      expect(inside()?.documentElement.lang).to.equal('en');
      expect(inside()?.querySelector('therapy-faq')?.shadowRoot?.querySelector('section')?.lang).to.equal('en');
    });
  }

  it('asks for the language file only from its own folder, and pins it and the widget to their hashes', async () => {
    await framed(embed('therapy-faq', '?lang=es'));
    await settled();
    expect(filesAsked().sort()).to.deep.equal(['/dist/cdn/lang/es.js', '/dist/cdn/therapy-faq.js']);
    const hashes = (await (await fetch('/dist/cdn/integrity.json')).json()) as Record<string, {integrity: string}>;
    const scripts = [...(inside()?.querySelectorAll<HTMLScriptElement>('script[src*="/cdn/"]') ?? [])];
    expect(scripts.map(({integrity}) => integrity)).to.deep.equal(
      ['lang/es.js', 'therapy-faq.js'].map((file) => hashes[file]?.integrity),
    );
    expect(
      scripts.map(({async}) => async),
      'the widget waits for its language, however late',
    ).to.deep.equal([false, false]);
  });

  it('says that the words inside are English, as long as they show', async () => {
    for (const tag of tags) {
      const text = await (await fetch(`/dist/embed/${tag}.html`)).text();
      const page = new DOMParser().parseFromString(text, 'text/html');
      const words = page.querySelector(`${tag} > :only-child`);
      expect(words?.getAttribute('lang'), tag).to.equal('en');
    }
  });

  it('has an oEmbed document of its own, and leaves the first one English', async () => {
    const page = new DOMParser().parseFromString(
      await (await fetch('/dist/embed/therapy-faq.html')).text(),
      'text/html',
    );
    const links = [...page.querySelectorAll<HTMLLinkElement>('link[type="application/json+oembed"]')];
    expect(links.map(({hreflang}) => hreflang)).to.deep.equal([...languageTags]);
    const [english, spanish] = await Promise.all(
      links.map(async (link) => {
        const answer = await fetch(`/dist/embed/${link.getAttribute('href')}`);
        return (await answer.json()) as {title: string; html: string; height: number};
      }),
    );
    expect(english?.title).to.equal('Craniosacral therapy: questions and answers');
    expect(english?.html).not.to.include('lang=');
    expect(spanish?.title).to.equal('Terapia craneosacral: preguntas y respuestas');
    expect(spanish?.html).to.include('therapy-faq.html?lang=es"');
    expect(spanish?.height).to.equal(heightOf('therapy-faq', 'es'));
  });
});

describe('resize.js', () => {
  beforeEach(() => (messages = []));
  afterEach(() => frame.remove());

  const own = '<iframe src="embed/therapy-cite.html" title="x" height="300"></iframe>';

  it('hears no message from anybody but a frame of the page', async () => {
    const page = await framed(resize + own);
    await settled();
    const inner = page.querySelector('iframe');
    const before = inner?.height;
    const heard = messages.length;
    frame.contentWindow?.postMessage({therapyWidget: 'height', height: 4000}, '*');
    await heardMoreThan(heard);
    expect(inner?.height).to.equal(before);
  });

  for (const [name, data] of [
    ['text', '"height"'],
    ['null', 'null'],
    ['a height that is none', '{therapyWidget: "height", height: "4000"}'],
    ['no number', '{therapyWidget: "height", height: NaN}'],
  ]) {
    it(`does nothing for ${name}`, async () => {
      const page = await framed(resize + own);
      await settled();
      const inner = page.querySelector('iframe');
      const before = inner?.height;
      const heard = messages.length;
      const script = page.createElement('script');
      script.textContent = `parent.postMessage(${data}, '*')`;
      inner?.contentDocument?.body.append(inner.contentDocument.importNode(script, true));
      await heardMoreThan(heard);
      expect(inner?.height).to.equal(before);
    });
  }

  it('stops a loop, and keeps a height between 40 and 50,000 pixels', async () => {
    const page = await framed(resize + own);
    await settled();
    const inner = page.querySelector('iframe');
    const told: string[] = [];
    const watch = new MutationObserver((changes) => told.push(...changes.map(() => inner?.height ?? '')));
    if (inner) watch.observe(inner, {attributes: true, attributeFilter: ['height']});
    const script = inner?.contentDocument?.createElement('script');
    if (!script) throw new Error('no frame');
    script.textContent = `for (let i = 0; i < 100; i++) parent.postMessage({therapyWidget: 'height', height: i % 2 ? 1e9 : -5}, '*')`;
    const heard = messages.length;
    inner?.contentDocument?.body.append(script);
    await heardMoreThan(heard + 99);
    expect(told.length).to.be.within(1, 10);
    for (const height of told) expect(Number(height)).to.be.within(40, 50_000);
  });
});
