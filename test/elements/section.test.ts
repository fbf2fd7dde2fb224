import '../support/open-roots.js';
import '../../src/entries/therapy-section.js';
import {expect} from '@open-wc/testing';
import type {TherapySection} from '../../src/elements/section/section.js';
import {reading, shown, textOf, warningsDuring} from '../support/reader.js';

describe('<therapy-section>', () => {
  for (const [section, title, words] of [
    ['overview', 'Craniosacral therapy: what it is', /out of cranial osteopathy/],
    ['mechanism', 'Craniosacral therapy: how it is meant to work', /These are ideas, not findings/],
    ['benefits', 'Craniosacral therapy: what people hope for', /did not differ from sham treatment/],
    ['techniques', 'Craniosacral therapy: styles of the therapy', /SomatoEmotional Release/],
    ['making-a-choice', 'Craniosacral therapy: making your choice', /It may not suit you if/],
    ['related', 'Craniosacral therapy: related therapies', /Yoga therapy/],
  ] as const) {
    it(`tells "${section}"`, async () => {
      const element = await shown(`<therapy-section section="${section}"></therapy-section>`);
      reading(element).getByRole('heading', {level: 2, name: title});
      expect(textOf(element)).to.match(words);
    });
  }

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
