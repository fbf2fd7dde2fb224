import '../support/open-roots.js';
import '../../src/entries/therapy-faq.js';
import {expect, fixture, html} from '@open-wc/testing';
import {faq} from '#guide';
import {reading, shown, textOf} from '../support/reader.js';
import {waitUntil} from '../support/wait-until.js';

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

  /** A link of the page to an answer, as a router or the browser follows it. */
  async function pressLink(hash: string, onClick?: (event: Event) => void): Promise<void> {
    const link = await fixture<HTMLAnchorElement>(html`<a href=${hash} @click=${onClick}>To the answer</a>`);
    link.click();
  }

  const topOf = (element: Element, id: string) => element.shadowRoot?.getElementById(id)?.getBoundingClientRect().top;
  const tall = '<therapy-faq></therapy-faq><div style="height: 3000px"></div>';

  it('opens an answer again when the same link is pressed again', async () => {
    history.replaceState(null, '', '#faq-children');
    const element = await shown(tall);
    const answer = element.shadowRoot?.getElementById('faq-children');
    answer?.removeAttribute('open');
    scrollTo(0, 0);
    await pressLink('#faq-children');
    await waitUntil(() => {
      expect(opened(element)).to.include('faq-children');
      expect(topOf(element, 'faq-children')).to.be.closeTo(0, 1);
    });
  });

  it('opens the answer that a router shows, whether it writes the address or not', async () => {
    const element = await shown('<therapy-faq></therapy-faq>');
    await pressLink('#faq-children', (event) => {
      event.preventDefault();
      history.pushState(null, '', '#faq-children');
    });
    await waitUntil(() => expect(opened(element)).to.include('faq-children'));
    await pressLink('#faq-referral', (event) => event.preventDefault());
    await waitUntil(() => expect(opened(element)).to.include('faq-referral'));
  });

  it('leaves a link alone that leads elsewhere', async () => {
    const element = await shown('<therapy-faq></therapy-faq>');
    await pressLink('/elsewhere#faq-children', (event) => event.preventDefault());
    await pressLink('#faq-nobody');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(opened(element)).to.deep.equal([]);
  });

  if ('navigation' in window) {
    it('opens the answer to which a script leads, once, and leaves the reader alone afterwards', async () => {
      const element = await shown(tall);
      history.pushState(null, '', '#faq-children');
      await waitUntil(() => {
        expect(opened(element)).to.include('faq-children');
        expect(topOf(element, 'faq-children')).to.be.closeTo(0, 1);
      });
      scrollTo(0, 0);
      history.replaceState({seen: true}, '', '#faq-children');
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(scrollY).to.equal(0);
    });

    it('leaves the scroll position to the browser when a reader goes back', async () => {
      const element = await shown(tall);
      history.pushState(null, '', '#faq-children');
      history.pushState(null, '', '#other');
      element.shadowRoot?.getElementById('faq-children')?.removeAttribute('open');
      scrollTo(0, 0);
      const went = new Promise((resolve) => addEventListener('popstate', resolve, {once: true}));
      history.back();
      await went;
      await waitUntil(() => expect(opened(element)).to.include('faq-children'));
      expect(topOf(element, 'faq-children')).to.be.above(8);
    });
  }

  it('lands below what the page keeps free, and at the margin of the part', async () => {
    const page = document.documentElement;
    page.style.scrollPaddingTop = '80px';
    const style = document.createElement('style');
    style.textContent = 'therapy-faq::part(item) {scroll-margin-top: 20px}';
    document.head.append(style);
    try {
      const element = await shown(tall);
      location.hash = '#faq-children';
      await waitUntil(() => expect(opened(element)).to.include('faq-children'));
      expect(topOf(element, 'faq-children')).to.be.closeTo(100, 1);
    } finally {
      page.style.scrollPaddingTop = '';
      style.remove();
    }
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
