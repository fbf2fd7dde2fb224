import '../support/open-roots.js';
import '../../src/entries/therapy-faq.js';
import {expect} from '@open-wc/testing';
import {faq} from '#guide';
import {reading, shown, textOf} from '../support/reader.js';

const opened = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.body details') ?? [])]
    .filter((one) => (one as HTMLDetailsElement).open)
    .map(({id}) => id);

describe('<therapy-faq>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('shows every question, closed, and opens one by pressing it', async () => {
    const element = await shown('<therapy-faq></therapy-faq>');
    for (const {question} of faq.data.items) reading(element).getByText(question);
    expect(opened(element)).to.deep.equal([]);
    reading(element).getByText('Does it hurt?').click();
    expect(opened(element)).to.deep.equal(['faq-painful']);
    expect(textOf(element)).to.include('It should not.');
  });

  it('opens the question that the address names, and leaves the address alone', async () => {
    history.replaceState(null, '', '#faq-referral');
    const element = await shown('<therapy-faq></therapy-faq>');
    expect(opened(element)).to.deep.equal(['faq-referral']);
    const came = new Promise((come) => window.addEventListener('hashchange', come, {once: true}));
    location.hash = '#faq-children';
    await came;
    expect(opened(element)).to.deep.equal(['faq-referral', 'faq-children']);
    expect(location.hash).to.equal('#faq-children');
  });

  for (const hash of ['#heading', '#faq-', '#faq-nobody', '#%E0%A4%A']) {
    it(`is not moved by ${hash}`, async () => {
      history.replaceState(null, '', hash);
      expect(opened(await shown('<therapy-faq></therapy-faq>'))).to.deep.equal([]);
    });
  }

  it('adds data for search engines only when asked, with the words that a reader sees', async () => {
    const bare = await shown('<therapy-faq></therapy-faq>');
    expect(bare.shadowRoot?.querySelector('script')).to.equal(null);
    const element = await shown('<therapy-faq schema="on"></therapy-faq>');
    const script = element.shadowRoot?.querySelector('script[type="application/ld+json"]');
    const data = JSON.parse(script?.textContent ?? '') as {
      mainEntity: {name: string; acceptedAnswer: {text: string}}[];
    };
    expect(data.mainEntity.map(({name}) => name)).to.deep.equal(faq.data.items.map(({question}) => question));
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    const answer = data.mainEntity[0]?.acceptedAnswer.text ?? '';
    for (const sentence of answer.split('. ')) expect(textOf(element)).to.include(sentence.replace(/\.$/, ''));
  });

  it('writes text that cannot end the data', async () => {
    const {jsonLd} = await import('../../src/base/json-ld.js');
    const script = jsonLd({text: '</script><script>alert(1)</script>'});
    expect(script.text).not.to.include('<');
    expect(JSON.parse(script.text)).to.deep.equal({text: '</script><script>alert(1)</script>'});
  });
});
