import '../support/open-roots.js';
import '../../src/entries/therapy-conditions.js';
import '../../src/entries/therapy-evidence-summary.js';
import {expect} from '@open-wc/testing';
import {conditions, evidence} from '#guide';
import {reading, saidIn, shown, textOf, warningsDuring} from '../support/reader.js';

describe('<therapy-conditions>', () => {
  it('shows two tiers, and beside each use what the studies found', async () => {
    const element = await shown('<therapy-conditions></therapy-conditions>');
    const text = textOf(element);
    reading(element).getByRole('heading', {level: 3, name: 'Main uses'});
    reading(element).getByRole('heading', {level: 3, name: 'Other uses'});
    for (const {id, name} of conditions.data.tiers.flatMap((tier) => tier.conditions)) {
      reading(element).getByRole('heading', {level: 4, name});
      expect(text).to.include(evidence.data.conditions.find((one) => one.id === id)?.finding.text);
    }
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

  it('leads to the condition in the evidence summary on the same page', async () => {
    const place = await shown<HTMLElement>(
      '<div><therapy-evidence-summary></therapy-evidence-summary><therapy-conditions></therapy-conditions></div>',
    );
    const element = place.querySelector('therapy-conditions') as HTMLElement;
    await customElements.whenDefined('therapy-conditions');
    reading(element).getByRole('button', {name: 'The studies on Neck pain'}).click();
    const summary = place.querySelector('therapy-evidence-summary');
    expect(saidIn(summary?.shadowRoot?.activeElement as Element)).to.equal('Neck pain');
  });

  it('offers no way to an evidence summary that is not there', async () => {
    const element = await shown('<therapy-conditions></therapy-conditions>');
    expect(reading(element).queryAllByRole('button', {name: /^The studies/})).to.have.length(0);
  });
});
