import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {smallGuide} from '../support/small-guide.js';

const tags = [
  'quick-facts',
  'contraindication-checker',
  'evidence-summary',
  'practitioner-finder',
  'section',
  'conditions',
  'session',
  'safety',
  'questions',
  'cost',
  'comparison',
  'faq',
  'references',
  'article',
].map((name) => `therapy-${name}`);

const hostile = [
  '<img src=x onerror="window.ran = true">',
  '</script><script>window.ran = true</script>',
  '"><svg onload="window.ran = true">',
  '<style>* { display: none }</style>',
  '${window.ran = true}',
  '{{constructor.constructor("window.ran = true")()}}',
  '<a href="javascript:window.ran = true">x</a>',
  '\u202Eevil\u0000\uFFFF',
];

/** A guide with a text behind every text of it, or behind some; ids, dates and closed words stay. */
function laden(value: unknown, more: string | (() => string), key = ''): unknown {
  if (Array.isArray(value)) return value.map((inner) => laden(inner, more, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, laden(inner, more, name)]));
  }
  const fixed =
    /^(id|basis|severity|section|references|corrections|condition|direction|checked|accessed|language|currency|version)$/;
  return typeof value === 'string' && !fixed.test(key) ? value + (typeof more === 'string' ? more : more()) : value;
}

/** All widgets around one guide, once each is ready or failed. */
async function showing(data: unknown): Promise<HTMLElement[]> {
  const provider = document.createElement('therapy-guide');
  provider.data = data;
  const widgets = tags.map((tag) => document.createElement(tag));
  provider.append(...widgets);
  document.body.append(provider);
  const done = (widget: Element) => widget.matches(':state(ready), :state(failed)');
  for (let turn = 0; turn < 50 && !widgets.every(done); turn++) await new Promise(requestAnimationFrame);
  for (const widget of widgets) expect(done(widget), widget.localName).to.equal(true);
  return widgets;
}

/** Everything inside, through open roots. */
function within(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
}

describe('a guide of hostile texts', () => {
  const thrown: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => thrown.push(event);

  beforeEach(() => {
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
    document.querySelectorAll('therapy-guide').forEach((provider) => provider.remove());
    expect(thrown.splice(0)).to.deep.equal([]);
  });

  for (const text of hostile) {
    it(`shows ${JSON.stringify(text)} as text`, async () => {
      const widgets = await showing(laden(smallGuide(), text));
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect('ran' in window).to.equal(false);
      const inside = widgets.flatMap((widget) => within(widget.shadowRoot ?? widget));
      const strangers = inside.filter((one) =>
        one.matches('img, script, iframe, object, embed, style, [onload], [onerror]'),
      );
      expect(strangers.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
      const links = inside.filter((one) => one.matches('a')).map((one) => one.getAttribute('href') ?? '');
      for (const link of links) expect(link).to.match(/^https?:\/\//);
    });
  }

  it('shows texts of 100 kB, and lets none of them out of its box', async () => {
    // Every eighth text: an engine needs seconds to break so long a word.
    let count = 0;
    const long = () => (count++ % 8 === 0 ? 'x'.repeat(100_000) : '');
    const widgets = await showing(laden(smallGuide(), long));
    for (const widget of widgets) {
      widget.parentElement?.setAttribute('style', 'display: block; inline-size: 400px');
      expect(widget.scrollWidth, widget.localName).to.be.at.most(400);
    }
  }).timeout(60_000);

  it('says of each section that is wrong what is wrong, and shows the others', async () => {
    const guide = smallGuide() as unknown as Record<string, unknown>;
    guide['faq'] = {items: '<img src=x onerror="window.ran = true">'};
    const widgets = await showing(guide);
    const failed = widgets.filter((widget) => widget.matches(':state(failed)'));
    expect(failed.map(({localName}) => localName)).to.deep.equal(['therapy-faq']);
    expect(failed[0]?.shadowRoot?.textContent).to.match(/faq\.items/);
    expect('ran' in window).to.equal(false);
  });
});
