import '../support/open-roots.js';
import '../../src/entries/therapy-cost.js';
import {expect} from '@open-wc/testing';
import type {TherapyCost} from '../../src/elements/cost/cost.js';
import {reading, saidIn, shown, textOf} from '../support/reader.js';

function set(element: TherapyCost, sessions: string): Promise<boolean> {
  const box = reading(element).getByRole<HTMLInputElement>('spinbutton', {name: 'Sessions'});
  box.value = sessions;
  box.dispatchEvent(new InputEvent('input'));
  return element.updateComplete;
}

describe('<therapy-cost>', () => {
  it('says what a session costs, and that the figures are undated and without a source', async () => {
    const text = textOf(await shown('<therapy-cost></therapy-cost>'));
    expect(text).to.match(/\$70 – \$250 a session, most often \$120 – \$170/);
    expect(text).to.match(/the US.*without a date and without a source/);
    expect(text).to.include('Medicare usually does not pay');
  });

  it('estimates a course as a range', async () => {
    const element = await shown<TherapyCost>('<therapy-cost></therapy-cost>');
    expect(saidIn(reading(element).getByRole('status'))).to.match(/\$560 – \$2,000 in all/);
    await set(element, '10');
    expect(saidIn(reading(element).getByRole('status'))).to.match(
      /\$700 – \$2,500 in all, most often\s+\$1,200 – \$1,700/,
    );
  });

  for (const sessions of ['0', '-3', '1.5', '101', '']) {
    it(`says what is allowed for "${sessions}" sessions`, async () => {
      const element = await shown<TherapyCost>('<therapy-cost></therapy-cost>');
      await set(element, sessions);
      expect(saidIn(reading(element).getByRole('status'))).to.equal('Use a whole number from 1 to 100.');
    });
  }

  it('starts with the number of sessions that the host sets', async () => {
    const element = await shown('<therapy-cost sessions="2"></therapy-cost>');
    expect(saidIn(reading(element).getByRole('status'))).to.match(/\$140 – \$500/);
  });
});
