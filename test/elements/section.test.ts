import '../support/open-roots.js';
import '../../src/entries/therapy-section.js';
import {expect} from '@open-wc/testing';
import {related} from '#guide';
import type {TherapySection} from '../../src/elements/section/section.js';
import {expectAccessible} from '../support/axe.js';
import {disclosuresIn, reading, shown, textOf, warningsDuring} from '../support/reader.js';

describe('<therapy-section>', () => {
  it('has no list of sources where it cites none', async () => {
    const element = await shown('<therapy-section section="related"></therapy-section>');
    expect(Object.keys(related.sources)).to.have.length(0);
    expect(textOf(element)).not.to.include('Sources');
  });

  for (const [section, title, words] of [
    ['overview', 'Craniosacral therapy: what it is', /Mainstream medicine disputes it/],
    ['mechanism', 'Craniosacral therapy: how it is meant to work', /These are ideas, not findings/],
    ['benefits', 'Craniosacral therapy: what people hope for', /does not support claims that it helps with cancer/],
    ['techniques', 'Craniosacral therapy: styles of the therapy', /Ask your child’s doctor first/],
    [
      'making-a-choice',
      'Craniosacral therapy: making your choice',
      /Reviews disagree on whether it works.*The guide says that it may not suit you if/,
    ],
    ['related', 'Craniosacral therapy: related therapies', /Yoga therapy/],
  ] as const) {
    it(`tells "${section}"`, async () => {
      const element = await shown(`<therapy-section section="${section}"></therapy-section>`);
      reading(element).getByRole('heading', {level: 2, name: title});
      expect(textOf(element)).to.match(words);
    });
  }

  it('is accessible', async () =>
    expectAccessible(await shown('<therapy-section section="techniques"></therapy-section>')));

  for (const [section, folded, words] of [
    ['overview', ['Where it comes from', 'How they train'], 'out of cranial osteopathy'],
    ['mechanism', [], 'examiners who felt for the rhythm seldom agreed'],
    [
      'benefits',
      ['For the body', 'For the mind', 'For quality of life', 'It differs from person to person'],
      'did not differ clearly from a sham (pretend) treatment',
    ],
    [
      'techniques',
      ['Upledger CranioSacral Therapy', 'Biodynamic Craniosacral Therapy (BCST)', 'Cranial osteopathy'],
      'SomatoEmotional Release',
    ],
    ['making-a-choice', [], 'or need medical care first'],
  ] as const) {
    it(`folds of "${section}" what has a name, and no warning, unless it is expanded`, async () => {
      const element = await shown<TherapySection>(`<therapy-section section="${section}"></therapy-section>`);
      expect(disclosuresIn(element).map(({summary}) => summary)).to.deep.equal(folded);
      for (const name of folded) reading(element).getByRole('heading', {level: 3, name});
      expect(textOf(element).includes(words)).to.equal(folded.length === 0);
      element.expanded = true;
      await element.updateComplete;
      expect(textOf(element)).to.include(words);
    });
  }

  for (const [section, lists] of [
    ['overview', 1],
    ['related', 0],
  ] as const) {
    it(`has ${lists === 0 ? 'no' : 'a'} list of sources in "${section}", which cites ${lists === 0 ? 'none' : 'some'}`, async () => {
      const element = await shown(`<therapy-section section="${section}"></therapy-section>`);
      expect(reading(element).queryAllByText(/^Sources/)).to.have.length(lists);
      expect(reading(element).queryAllByText('Not medical advice.')).to.have.length(1);
    });
  }

  it('opens one thing with a name, with what is in it', async () => {
    const element = await shown('<therapy-section section="related"></therapy-section>');
    reading(element).getByRole('heading', {name: 'Yoga therapy'}).click();
    const open = disclosuresIn(element).filter(({isOpen}) => isOpen);
    expect(open.map(({summary}) => summary)).to.deep.equal(['Yoga therapy']);
    expect(textOf(element)).to.include('Yoga fitted to a complaint').and.not.to.include('Fine needles');
  });

  it('tells another section when the host changes its mind', async () => {
    const element = await shown<TherapySection>('<therapy-section></therapy-section>');
    element.section = 'related';
    await element.updateComplete;
    reading(element).getByRole('heading', {name: /related therapies/});
  });

  it('warns of a section that is not there, and shows the overview', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await shown('<therapy-section section="prices"></therapy-section>');
      reading(element).getByRole('heading', {name: /what it is/});
    });
    expect(warnings).to.deep.equal([
      'therapy-section: invalid section "prices". Expected overview, mechanism, benefits, techniques, making-a-choice or related.',
    ]);
  });
});
