import '../support/open-roots.js';
import '../../src/entries/therapy-quick-facts.js';
import {expect} from '@open-wc/testing';
import type {TherapyQuickFacts} from '../../src/elements/quick-facts/quick-facts.js';
import {expectAccessible} from '../support/axe.js';
import {disclosuresIn, reading, saidIn, shown, textOf, warningsDuring, within} from '../support/reader.js';

const labels = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('[part="label"]') ?? [])].map((label) => {
    expect(label.localName).to.equal('dt');
    return saidIn(label);
  });

/** Words before the host's own, which the widget puts there. */
const labelOfNote = (card: Element) => getComputedStyle(card.firstElementChild as Element, '::before').content;

describe('<therapy-quick-facts>', () => {
  it('is accessible', async () => expectAccessible(await shown('<therapy-quick-facts></therapy-quick-facts>')));

  it('shows the whole card from one bare tag', async () => {
    const card = await shown('<therapy-quick-facts></therapy-quick-facts>');
    reading(card).getByRole('heading', {level: 2, name: 'Craniosacral therapy: quick facts'});
    expect(labels(card)).to.deep.equal([
      'Origins',
      'Typical session length',
      'Education required',
      'Licensing status',
      'Insurance coverage',
      'Evidence base',
      'Primary uses',
    ]);
  });

  it('shows the facts that the host chooses, in its order, and never the uses without the evidence', async () => {
    const card = await shown<TherapyQuickFacts>(
      '<therapy-quick-facts facts="primary-uses origins"></therapy-quick-facts>',
    );
    expect(labels(card)).to.deep.equal(['Primary uses', 'Origins', 'Evidence base']);
    card.facts = 'insurance';
    await card.updateComplete;
    expect(labels(card)).to.deep.equal(['Insurance coverage']);
  });

  it('keeps more about the facts behind one line, but never what the evidence says', async () => {
    const card = await shown<TherapyQuickFacts>('<therapy-quick-facts></therapy-quick-facts>');
    const more = 'That is custom, not a result of studies.';
    expect(textOf(card)).to.include('A 2024 review found no benefit').and.not.to.include(more);
    reading(card).getByText('More about these facts (5)').click();
    expect(textOf(card)).to.include(more);
    card.facts = 'primary-uses';
    await card.updateComplete;
    expect(disclosuresIn(card)).to.deep.equal([]);
    expect(textOf(card)).to.include('A 2024 review found no benefit');
  });

  it('shows everything when it is expanded', async () => {
    const card = await shown('<therapy-quick-facts expanded></therapy-quick-facts>');
    expect(textOf(card)).to.include('That is custom, not a result of studies.');
  });

  it('opens a source from its number, with identifiers and audit state, and closes it by keyboard', async () => {
    const card = await shown('<therapy-quick-facts facts="evidence-base"></therapy-quick-facts>');
    const [number] = reading(card).getAllByRole('button', {name: 'Source 1: Ceballos-Laita 2024'});
    number?.click();
    const source = reading(card).getByRole('group', {name: 'Source 1'});
    expect(source).to.satisfy((one: Element) => one.matches(':popover-open'));
    expect(saidIn(source)).to.match(/Is Craniosacral Therapy Effective.*Its authors say:.*Record read/s);
    expect(within(source).getByRole('link', {name: 'PubMed, source 1'}).getAttribute('href')).to.equal(
      'https://pubmed.ncbi.nlm.nih.gov/38540643/',
    );
    reading(card).getByRole('button', {name: 'Close'}).click();
    expect(source).not.to.satisfy((one: Element) => one.matches(':popover-open'));
  });

  it('lists all its sources on demand', async () => {
    const card = await shown('<therapy-quick-facts></therapy-quick-facts>');
    const list = reading(card).getByText(/^Sources \(\d+\)$/);
    expect(textOf(card)).not.to.include('Is Craniosacral Therapy Effective?');
    list.click();
    expect(textOf(card)).to.include('Is Craniosacral Therapy Effective?');
  });

  it('says which statements nobody checked against a study', async () => {
    const card = await shown('<therapy-quick-facts facts="insurance"></therapy-quick-facts>');
    expect(textOf(card))
      .to.match(/differs by plan\W*†/)
      .and.include('† The guide’s statement');
    reading(card).getAllByRole('button', {name: 'The guide’s statement, not checked against a study'});
  });

  it('prints version, date and what it is not in its footer', async () => {
    const card = await shown('<therapy-quick-facts></therapy-quick-facts>');
    expect(saidIn(reading(card).getByRole('contentinfo'))).to.match(
      /Craniosacral therapy guide, version \d+\.\d+\.\d+\. Last checked November 28, 2026\. Not medical advice\./,
    );
  });

  it('takes a heading and its level from the host', async () => {
    const card = await shown('<therapy-quick-facts heading="In short" heading-level="4"></therapy-quick-facts>');
    reading(card).getByRole('heading', {level: 4, name: 'In short'});
  });

  for (const [attribute, value, allowed] of [
    ['heading-level', '7', /therapy-quick-facts: invalid heading-level "7". Expected 1, 2, 3, 4, 5 or 6/],
    ['heading-level', 'two', /therapy-quick-facts: invalid heading-level "two". Expected/],
    ['theme', 'green', /therapy-quick-facts: invalid theme "green". Expected auto, light or dark/],
    ['guide', 'reiki', /therapy-quick-facts: invalid guide "reiki". Expected craniosacral-therapy/],
    ['facts', 'price', /therapy-quick-facts: invalid facts "price". Expected origins, session-length/],
  ] as const) {
    it(`falls back and warns once for ${attribute}="${value}"`, async () => {
      const warnings = await warningsDuring(async () => {
        const card = await shown<TherapyQuickFacts>(
          `<therapy-quick-facts ${attribute}="${value}"></therapy-quick-facts>`,
        );
        reading(card).getByRole('heading', {level: 2, name: 'Craniosacral therapy: quick facts'});
        expect(labels(card)).to.have.length(7);
        card.requestUpdate();
        await card.updateComplete;
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(allowed);
    });
  }

  it('shows the host’s note in a box that says whose words they are', async () => {
    const card = await shown('<therapy-quick-facts><p slot="note">We are closed on Sundays.</p></therapy-quick-facts>');
    expect(labelOfNote(card)).to.include('From this website, not part of the guide:');
    expect((card.firstElementChild as HTMLElement).checkVisibility()).to.equal(true);
  });

  it('takes a note that comes later', async () => {
    const card = await shown('<therapy-quick-facts></therapy-quick-facts>');
    card.insertAdjacentHTML('beforeend', '<p slot="note">Later.</p>');
    expect(labelOfNote(card)).to.include('From this website, not part of the guide:');
  });

  it('replaces the fallback content once it has something better', async () => {
    const card = await shown('<therapy-quick-facts><p>Sessions last about an hour.</p></therapy-quick-facts>');
    const fallback = card.firstElementChild as HTMLElement;
    expect(fallback.checkVisibility()).to.equal(false);
    expect(card.matches(':state(ready)')).to.equal(true);
    expect(card.innerHTML).to.equal('<p>Sessions last about an hour.</p>');
  });

  for (const [theme, dark] of [
    ['light', false],
    ['dark', true],
  ] as const) {
    it(`follows theme="${theme}"`, async () => {
      const card = await shown(`<therapy-quick-facts theme="${theme}"></therapy-quick-facts>`);
      const base = card.shadowRoot?.querySelector('[part="base"]');
      const [red = 255] = base ? (getComputedStyle(base).backgroundColor.match(/\d+/g) ?? []).map(Number) : [];
      expect(red < 128).to.equal(dark);
    });
  }
});
