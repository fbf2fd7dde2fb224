import '../support/open-roots.js';
import '../../src/entries/therapy-article.js';
import {expect} from '@open-wc/testing';
import {chapters} from '../../src/elements/article/chapters.js';
import * as guide from '#guide';
import {countWords} from '../../src/guide/schema-org.js';
import {reading, saidIn, shown, textOf, within} from '../support/reader.js';

const chapter = (element: Element, name: string) => element.shadowRoot?.getElementById(name) as HTMLElement;
const frames = async (count: number) => {
  for (let each = 0; each < count; each++) await new Promise(requestAnimationFrame);
};

describe('<therapy-article>', () => {
  it('tells every section of the guide, in order, each entitled and each in the contents', async () => {
    const element = await shown('<therapy-article></therapy-article>');
    const told = [...(element.shadowRoot?.querySelectorAll('[part="chapter"]') ?? [])].map(({id}) => id);
    expect(told).to.deep.equal(chapters.map(({section}) => section));
    expect([...told].sort()).to.deep.equal(Object.keys(guide).sort());
    const entries = within(reading(element).getByRole('navigation', {name: 'Contents'}))
      .getAllByRole('button')
      .map(saidIn);
    expect(entries).to.have.length(chapters.length);
    for (const [index, id] of told.entries()) {
      const widget = chapter(element, id).firstElementChild;
      expect(widget?.matches(':state(ready)'), id).to.equal(true);
      reading(widget as Element).getByRole('heading', {level: 3, name: entries[index] ?? ''});
    }
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
    expect(data).to.include({'@type': 'Article', inLanguage: 'en', version: '1.0.0', headline: 'All of it'});
    for (const title of data['articleSection'] as string[]) reading(element).getByRole('button', {name: title});
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
