import '../support/open-roots.js';
import '../../src/entries/therapy-article.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {chapters} from '../../src/elements/article/chapters.js';
import * as guide from '#guide';
import {countWords} from '../../src/guide/schema-org.js';
import {reading, saidIn, shown, textOf, within} from '../support/reader.js';
import {waitUntil} from '../support/wait-until.js';

const chapter = (element: Element, name: string) => element.shadowRoot?.getElementById(name) as HTMLElement;
/** The first widget of a chapter. */
const widgetOf = (element: Element, name: string) =>
  chapter(element, name).querySelector(':scope > :not(details), details > :not(summary)') as Element;
const frames = async (count: number) => {
  for (let each = 0; each < count; each++) await new Promise(requestAnimationFrame);
};

describe('<therapy-article>', () => {
  afterEach(() => setViewport({width: 800, height: 600}));

  it('tells every section of the guide, in order, each entitled and each in the contents', async () => {
    const element = await shown('<therapy-article></therapy-article>');
    const told = [...(element.shadowRoot?.querySelectorAll('[part="chapter"]') ?? [])].map(({id}) => id);
    expect(told).to.deep.equal(chapters.map(({section}) => section));
    expect([...told].sort()).to.deep.equal(Object.keys(guide).sort());
    const contents = element.shadowRoot?.querySelector<HTMLElement>('nav[aria-label="Contents"]');
    const entries = within(contents as HTMLElement)
      .getAllByRole('button')
      .map(saidIn);
    expect(entries).to.have.length(chapters.length);
    for (const [index, id] of told.entries()) {
      const widget = widgetOf(element, id);
      expect(widget.matches(':state(ready)'), id).to.equal(true);
      const place = id === 'references' ? element : widget;
      reading(place).getByRole('heading', {level: 3, name: entries[index] ?? ''});
    }
  });

  it('opens what folds the reference that the address names', async () => {
    const element = await shown('<therapy-article></therapy-article><div style="height: 3000px"></div>');
    window.location.hash = '#reference-10';
    const reference = () => widgetOf(element, 'references').shadowRoot?.getElementById('reference-10');
    await waitUntil(() => expect(reference()?.getBoundingClientRect().top).to.be.closeTo(0, 8));
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    expect(reference()?.checkVisibility()).to.equal(true);
  });

  it('leads from the contents to a chapter, and marks where the reader is', async () => {
    const element = await shown('<therapy-article></therapy-article>');
    const entry = reading(element).getByRole('button', {name: 'What it costs'});
    expect(entry.getAttribute('aria-current')).to.equal('false');
    entry.click();
    expect(element.shadowRoot?.activeElement?.id).to.equal('cost');
    chapter(element, 'cost').scrollIntoView();
    await frames(5);
    const current = element.shadowRoot?.querySelectorAll('[aria-current="true"]') ?? [];
    expect([...current].map(saidIn)).to.deep.equal(['What it costs']);
  });

  for (const width of [390, 1280]) {
    it(`brings the heading of a chapter to the top of a page that is ${width} px wide`, async () => {
      await setViewport({width, height: 844});
      const element = await shown('<therapy-article></therapy-article>');
      const contents = reading(element).getByText('Contents (17)');
      if (contents.checkVisibility()) contents.click();
      for (const name of ['What the studies found', 'What it costs', 'At a glance']) {
        reading(element).getByText(name).click();
        const widget = element.shadowRoot?.activeElement?.firstElementChild as Element;
        const heading = reading(widget).getByText(name, {selector: 'h3'});
        expect(heading.getBoundingClientRect().top, name).to.be.within(0, 8);
      }
      await setViewport({width: 800, height: 600});
    });
  }

  it('keeps the contents beside the text where there is room, in view and no higher than the window', async () => {
    await setViewport({width: 1000, height: 300});
    const element = await shown('<therapy-article></therapy-article>');
    const contents = reading(element).getByText('At a glance').closest('details') as Element;
    chapter(element, 'cost').scrollIntoView();
    await waitUntil(() => {
      const {top, bottom} = contents.getBoundingClientRect();
      expect([top >= 0, bottom <= 300]).to.deep.equal([true, true]);
    });
    expect(contents.scrollHeight).to.be.above(contents.clientHeight);
  });

  it('has its contents behind one line where there is little room', async () => {
    const element = await shown('<therapy-article></therapy-article>');
    const entry = reading(element).getByText('What it costs');
    const isSeen = () => entry.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
    expect(isSeen()).to.equal(false);
    reading(element).getByText('Contents (17)').click();
    await frames(2);
    expect(isSeen()).to.equal(true);
  });

  it('hands on whether everything is open', async () => {
    const element = await shown('<therapy-article expanded></therapy-article>');
    for (const {section} of chapters)
      expect(widgetOf(element, section).hasAttribute('expanded'), section).to.equal(true);
  });

  it('folds the references as a whole, and opens them from the contents', async () => {
    const element = await shown('<therapy-article></therapy-article>');
    const list = widgetOf(element, 'references');
    expect([list.checkVisibility(), list.hasAttribute('expanded')]).to.deep.equal([false, true]);
    reading(element).getByText('References', {selector: 'button'}).click();
    await frames(2);
    expect(list.checkVisibility()).to.equal(true);
  });

  it('says once what the marks mean', async () => {
    const element = await shown('<therapy-article></therapy-article>');
    expect(textOf(element)).to.include('† The guide’s statement').and.include('‡ Added by this project');
    expect(widgetOf(element, 'overview').shadowRoot?.querySelector('footer')).to.equal(null);
  });

  it('computes how long it takes to read', async () => {
    const element = await shown('<therapy-article></therapy-article>');
    const words = countWords(chapters.map(({section}) => guide[section].data));
    expect(words).to.be.above(3000);
    expect(textOf(element)).to.include(`About ${Math.ceil(words / 200)} minutes to read.`);
  });

  it('says once, for all chapters, which guide it is', async () => {
    const element = await shown('<therapy-article></therapy-article>');
    const imprints = [...chapters].flatMap(({section}) =>
      [...chapter(element, section).children].map(
        (widget) => widget.shadowRoot?.querySelector<HTMLElement>('[part="imprint"]')?.checkVisibility() ?? false,
      ),
    );
    expect(imprints.filter(Boolean)).to.deep.equal([]);
    expect(textOf(element).match(/Not medical advice\./g)?.length).to.be.above(0);
  });

  it('opens a source inside a chapter', async () => {
    const element = await shown('<therapy-article></therapy-article>');
    const facts = chapter(element, 'quickFacts').firstElementChild as Element;
    const [first] = reading(facts).getAllByRole('button', {name: /^Source 2/});
    first?.click();
    expect(
      facts.shadowRoot?.querySelector<HTMLElement>('#source-2')?.checkVisibility({visibilityProperty: true}),
    ).to.equal(true);
  });

  it('adds data for search engines only when asked, and only what a reader sees', async () => {
    const bare = await shown('<therapy-article></therapy-article>');
    expect(bare.shadowRoot?.querySelector('script')).to.equal(null);
    const element = await shown('<therapy-article schema="on" heading="All of it"></therapy-article>');
    const data = JSON.parse(element.shadowRoot?.querySelector('script')?.textContent ?? '') as Record<string, unknown>;
    expect(data).to.include({'@type': 'Article', inLanguage: 'en-US', version: '1.1.0', headline: 'All of it'});
    for (const title of data['articleSection'] as string[]) reading(element).getByText(title, {selector: 'button'});
  });

  it('keeps its chapters when its heading changes', async () => {
    const element = await shown<HTMLElement & {updateComplete: Promise<boolean>}>(
      '<therapy-article></therapy-article>',
    );
    const before = chapter(element, 'faq').firstElementChild;
    element.setAttribute('heading', 'Another');
    await element.updateComplete;
    expect(chapter(element, 'faq').firstElementChild).to.equal(before);
  });
});
