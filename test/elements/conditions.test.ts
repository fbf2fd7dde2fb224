import '../support/open-roots.js';
import '../../src/entries/therapy-conditions.js';
import '../../src/entries/therapy-evidence-summary.js';
import '../../src/entries/lang/es.js';
import {within} from '@testing-library/dom';
import {expect} from '@open-wc/testing';
import {conditions, evidence} from '#guide';
import {expectAccessible} from '../support/axe.js';
import {reading, saidIn, seenIn, shown, textOf, warningsDuring} from '../support/reader.js';

const verdict = /Studies disagree|No difference found|Too little to tell|No study cited/;

describe('<therapy-conditions>', () => {
  it('shows two tiers, and beside each use which way the studies point; it opens to what they found', async () => {
    const element = await shown('<therapy-conditions></therapy-conditions>');
    reading(element).getByRole('heading', {level: 3, name: 'Main uses'});
    reading(element).getByRole('heading', {level: 3, name: 'Other uses'});
    for (const {id, name} of conditions.data.tiers.flatMap((tier) => tier.conditions)) {
      const row = reading(element).getByRole('heading', {level: 4, name}).closest('details') as Element;
      const found = evidence.data.conditions.find((one) => one.id === id);
      expect(seenIn(row)).to.match(verdict).and.not.include(found?.finding.text);
      reading(element).getByText(name).click();
      expect(seenIn(row)).to.include(found?.finding.text);
    }
  });

  it('never folds what to know before a finding', async () => {
    const element = await shown('<therapy-conditions></therapy-conditions>');
    const cautions = evidence.data.conditions.flatMap(({caution}) => caution?.text ?? []);
    expect(cautions).not.to.have.length(0);
    for (const caution of cautions) expect(textOf(element)).to.include(caution);
  });

  for (const attributes of ['', 'expanded', 'condition="neck-pain"']) {
    it(`is accessible: ${attributes || 'folded'}`, async () => {
      await expectAccessible(await shown(`<therapy-conditions ${attributes}></therapy-conditions>`));
    });
  }

  it('shows everything with `expanded`, and folds nothing inside something folded', async () => {
    const element = await shown('<therapy-conditions expanded></therapy-conditions>');
    for (const {finding, use} of conditions.data.tiers.flatMap((tier) => tier.conditions))
      expect(textOf(element))
        .to.include(finding.text)
        .and.include(use?.text ?? '');
    expect(element.shadowRoot?.querySelectorAll('details details')).to.have.length(0);
  });

  it('shows one condition', async () => {
    const element = await shown('<therapy-conditions condition="tmj"></therapy-conditions>');
    expect(reading(element).getAllByRole('heading', {level: 4})).to.have.length(1);
    expect(textOf(element)).to.include('No study cited');
  });

  it('warns of a condition that is not there, and shows all', async () => {
    const warnings = await warningsDuring(() => shown('<therapy-conditions condition="gout"></therapy-conditions>'));
    expect(warnings.join()).to.match(/invalid condition "gout". Expected neck-pain, low-back-pain/);
  });

  it('never scrolls sideways', async () => {
    const element = await shown('<therapy-conditions expanded></therapy-conditions>');
    for (const width of [200, 320, 768, 1600]) {
      element.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      expect(element.shadowRoot?.querySelector('[part="base"]')?.scrollWidth).to.be.at.most(width);
    }
  });

  const longName = 'Trastornos de la articulación de la mandíbula (ATM)';
  const places = [
    {name: 'Neck pain', lang: 'en', word: 'Studies disagree', width: 200, place: 'under the name'},
    {name: 'Neck pain', lang: 'en', word: 'Studies disagree', width: 450, place: 'beside its first line'},
    {name: 'Neck pain', lang: 'en', word: 'Studies disagree', width: 800, place: 'beside its first line'},
    {name: longName, lang: 'es', word: 'No se cita ningún estudio', width: 360, place: 'under the name'},
    {name: longName, lang: 'es', word: 'No se cita ningún estudio', width: 800, place: 'beside its first line'},
  ];
  for (const {name, lang, word, width, place} of places) {
    it(`shows the verdict ${place} at ${width} px: ${name}`, async () => {
      const element = await shown(`<therapy-conditions lang="${lang}"></therapy-conditions>`);
      element.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      const heading = reading(element).getByRole('heading', {level: 4, name});
      const words = document.createRange();
      words.selectNodeContents(heading);
      const [first = new DOMRect(), ...more] = words.getClientRects();
      const verdict = within(heading.parentElement as HTMLElement).getByText(word);
      expect(more.length > 0, 'takes several lines').to.equal(name === longName);
      expect(verdict.getBoundingClientRect().top < first.bottom ? 'beside its first line' : 'under the name').to.equal(
        place,
      );
    });
  }

  it('leads to the condition in the evidence summary on the same page', async () => {
    const place = await shown<HTMLElement>(
      '<div><therapy-evidence-summary></therapy-evidence-summary><therapy-conditions></therapy-conditions></div>',
    );
    const element = place.querySelector('therapy-conditions') as HTMLElement;
    await customElements.whenDefined('therapy-conditions');
    reading(element).getByText('Neck pain').click();
    reading(element).getByRole('button', {name: 'The studies on Neck pain'}).click();
    const summary = place.querySelector('therapy-evidence-summary') as HTMLElement;
    expect(saidIn(summary.shadowRoot?.activeElement as Element)).to.equal('Neck pain ⇄ Studies disagree');
    expect(textOf(summary)).to.include('In one trial of 54 people');
  });

  it('offers no way to an evidence summary that is not there', async () => {
    const element = await shown('<therapy-conditions></therapy-conditions>');
    expect(reading(element).queryAllByRole('button', {name: /^The studies/})).to.have.length(0);
  });
});
