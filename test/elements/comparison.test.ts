import '../support/open-roots.js';
import '../../src/entries/therapy-comparison.js';
import '../../src/entries/therapy-guide.js';
import {expect} from '@open-wc/testing';
import type {TherapyComparison} from '../../src/elements/comparison/comparison.js';
import {expectAccessible} from '../support/axe.js';
import {showing} from '../support/guides-on-page.js';
import {disclosuresIn, reading, saidIn, shown, textOf, warningsDuring} from '../support/reader.js';
import {smallGuide} from '../support/small-guide.js';

const rows = (element: Element) => reading(element).getAllByRole('rowheader').map(saidIn);

describe('<therapy-comparison>', () => {
  it('compares the first four in a table with headers', async () => {
    const element = await shown('<therapy-comparison></therapy-comparison>');
    expect(rows(element)).to.deep.equal([
      'Craniosacral therapy',
      'Massage therapy',
      'Chiropractic care',
      'Physical therapy',
    ]);
    expect(reading(element).getAllByRole('columnheader').map(saidIn)).to.deep.equal([
      'Therapy',
      'What is done',
      'Pressure',
      'What it works on',
    ]);
  });

  it('is accessible, and its table has a name', async () => {
    const element = await shown('<therapy-comparison></therapy-comparison>');
    await expectAccessible(element);
    reading(element).getByRole('table', {name: 'Craniosacral therapy: beside other therapies'});
  });

  it('shows the choice of therapies once a reader opens it, and how many are chosen', async () => {
    const element = await shown<TherapyComparison>('<therapy-comparison></therapy-comparison>');
    expect(textOf(element)).not.to.include('Yoga therapy');
    reading(element).getByText('Choose therapies (4 of 9)').click();
    expect(textOf(element)).to.include('Yoga therapy');
    reading(element).getByRole('checkbox', {name: 'Massage therapy'}).click();
    await element.updateComplete;
    expect(disclosuresIn(element)).to.deep.equal([{summary: 'Choose therapies (3 of 9)', isOpen: true}]);
  });

  it('says where the guide says nothing', async () => {
    const element = await shown('<therapy-comparison therapies="acupuncture mbsr"></therapy-comparison>');
    expect(textOf(element)).to.include('The guide does not say.');
  });

  it('says so of an aspect that has the name of what every object inherits', async () => {
    const guide = smallGuide();
    guide.comparison?.aspects.push({id: 'constructor', label: 'Who built it'});
    const [element] = await showing(guide, ['therapy-comparison']);
    const cells = element ? reading(element).getAllByRole('cell').map(saidIn) : [];
    expect(cells.filter((cell) => cell.includes('The guide does not say.'))).to.have.length(5);
    expect(cells.join()).not.to.include('function');
    element?.parentElement?.remove();
  });

  it('lets a reader pick two to four, and no other number', async () => {
    const element = await shown<TherapyComparison>(
      '<therapy-comparison therapies="acupuncture mbsr"></therapy-comparison>',
    );
    const box = (name: string) => reading(element).getByRole<HTMLInputElement>('checkbox', {name});
    expect(box('Acupuncture').disabled).to.equal(true);
    box('Massage therapy').click();
    await element.updateComplete;
    box('Yoga therapy').click();
    await element.updateComplete;
    expect(rows(element)).to.deep.equal([
      'Massage therapy',
      'Acupuncture',
      'Mindfulness-based stress reduction',
      'Yoga therapy',
    ]);
    expect(box('Chiropractic care').disabled).to.equal(true);
    box('Acupuncture').click();
    await element.updateComplete;
    expect(rows(element)).to.have.length(3);
  });

  it('names no winner', async () => {
    const text = textOf(await shown('<therapy-comparison></therapy-comparison>'));
    expect(text).to.include('names no winner');
    expect(text).not.to.match(/\b(best|better|superior|safer)\b/i);
  });

  for (const therapies of ['massage', 'massage reiki', 'massage mbsr acupuncture chiropractic osteopathic']) {
    it(`warns of therapies="${therapies}"`, async () => {
      const warnings = await warningsDuring(async () => {
        const element = await shown(`<therapy-comparison therapies="${therapies}"></therapy-comparison>`);
        expect(rows(element)).to.have.length(4);
      });
      expect(warnings.join()).to.match(/Expected two to 4 of craniosacral-therapy, massage/);
    });
  }
});
