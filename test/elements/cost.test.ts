import '../support/open-roots.js';
import '../../src/entries/therapy-cost.js';
import '../../src/entries/therapy-guide.js';
import {expect, oneEvent} from '@open-wc/testing';
import type {TherapyCost} from '../../src/elements/cost/cost.js';
import type {TherapyGuide} from '../../src/elements/guide/guide.js';
import {disclosuresIn, reading, saidIn, shown, textOf, warningsDuring} from '../support/reader.js';
import {smallGuide} from '../support/small-guide.js';

const boxOf = (element: TherapyCost) => reading(element).getByRole<HTMLInputElement>('spinbutton', {name: 'Sessions'});

const estimateOf = (element: TherapyCost) => saidIn(reading(element).getByRole('status'));

function set(element: TherapyCost, sessions: string): Promise<boolean> {
  const box = boxOf(element);
  box.value = sessions;
  box.dispatchEvent(new InputEvent('input'));
  return element.updateComplete;
}

/** Sets the property as a page without types does. */
function setProperty(element: TherapyCost, sessions: unknown): Promise<boolean> {
  Object.assign(element, {sessions});
  return element.updateComplete;
}

describe('<therapy-cost>', () => {
  it('says what a session costs, and that the figures are undated and without a source', async () => {
    const text = textOf(await shown('<therapy-cost></therapy-cost>'));
    expect(text).to.match(/\$70 – \$250 a session, most often \$120 – \$170/);
    expect(text).to.match(/the US.*without a date and without a source/);
  });

  it('says of each who may pay once a reader opens it', async () => {
    const element = await shown('<therapy-cost></therapy-cost>');
    expect(disclosuresIn(element).map(({summary}) => summary)).to.deep.equal(['Insurance', 'Medicare', 'HSA and FSA']);
    expect(textOf(element)).not.to.include('Medicare usually does not pay');
    reading(element).getByRole('heading', {name: 'Medicare'}).click();
    expect(textOf(element)).to.include('Medicare usually does not pay');
    expect(textOf(await shown('<therapy-cost expanded></therapy-cost>'))).to.include('Medicare usually does not pay');
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
    const element = await shown<TherapyCost>('<therapy-cost sessions="2"></therapy-cost>');
    expect(estimateOf(element)).to.match(/\$140 – \$500/);
    expect(boxOf(element).value).to.equal('2');
  });

  it('takes a number that comes as text, as frameworks hand it over', async () => {
    const element = await shown<TherapyCost>('<therapy-cost></therapy-cost>');
    const warnings = await warningsDuring(() => setProperty(element, '2'));
    expect(warnings).to.deep.equal([]);
    expect(estimateOf(element)).to.match(/\$140 – \$500/);
  });

  it('shows what the host sets after the reader entered something else', async () => {
    const element = await shown<TherapyCost>('<therapy-cost sessions="2"></therapy-cost>');
    for (const [entered, sessions, said] of [
      ['4', 3, /\$210 – \$750/],
      ['', 5, /\$350 – \$1,250/],
    ] as const) {
      await set(element, entered);
      await setProperty(element, sessions);
      expect(boxOf(element).value).to.equal(String(sessions));
      expect(estimateOf(element)).to.match(said);
    }
  });

  it('starts again when another guide starts with another number', async () => {
    const holder = await shown<TherapyGuide>('<therapy-guide><therapy-cost></therapy-cost></therapy-guide>');
    const element = holder.querySelector('therapy-cost');
    if (!element) throw new Error('the widget is missing');
    await set(element, '2');
    const ready = oneEvent(element, 'therapy-ready');
    holder.data = smallGuide();
    await ready;
    expect(boxOf(element).value).to.equal('3');
    expect(estimateOf(element)).to.match(/€3 – €27/);
  });

  it('keeps what the reader entered when something else changes', async () => {
    const element = await shown<TherapyCost>('<therapy-cost></therapy-cost>');
    await set(element, '2');
    element.heading = 'Prices';
    await element.updateComplete;
    expect(boxOf(element).value).to.equal('2');
    expect(estimateOf(element)).to.match(/\$140 – \$500/);
  });

  const warningOf = (text: string) =>
    `therapy-cost: invalid sessions "${text}". Expected a whole number from 1 to 100.`;

  function expectDefault(element: TherapyCost): void {
    expect(estimateOf(element)).to.match(/\$560 – \$2,000 in all/);
    expect(boxOf(element).value).to.equal('8');
  }

  for (const text of ['constructor', '__proto__', 'abc', '', '0', '-3', '1.5', '101', '1e3', 'NaN', 'Infinity']) {
    it(`warns once of sessions="${text}", and starts as the guide says`, async () => {
      const place = document.createElement('div');
      const warnings = await warningsDuring(async () => {
        const element = await shown<TherapyCost>(`<therapy-cost sessions="${text}"></therapy-cost>`);
        expectDefault(element);
        place.append(element);
        document.body.append(place);
        element.heading = 'Prices';
        await element.updateComplete;
        expectDefault(element);
        place.remove();
      });
      expect(warnings).to.deep.equal([warningOf(text)]);
    });
  }

  for (const [value, text] of [
    ['abc', 'abc'],
    ['constructor', 'constructor'],
    ['', ''],
    [NaN, 'NaN'],
    [0, '0'],
    [101, '101'],
    [2.5, '2.5'],
    [Infinity, 'Infinity'],
    [true, 'true'],
    [{}, '[object Object]'],
    [Symbol('two'), '[object Symbol]'],
  ] as const) {
    it(`warns once of the property set to ${typeof value} "${text}", and starts as the guide says`, async () => {
      const element = await shown<TherapyCost>('<therapy-cost sessions="2"></therapy-cost>');
      const warnings = await warningsDuring(async () => {
        await setProperty(element, value);
        element.heading = 'Prices';
        await element.updateComplete;
      });
      expect(warnings).to.deep.equal([warningOf(text)]);
      expectDefault(element);
    });
  }

  it('warns again when a wrong number is set anew', async () => {
    const warnings = await warningsDuring(async () => {
      const element = await shown<TherapyCost>('<therapy-cost sessions="abc"></therapy-cost>');
      element.setAttribute('sessions', 'abc');
      await element.updateComplete;
      expectDefault(element);
    });
    expect(warnings).to.deep.equal([warningOf('abc'), warningOf('abc')]);
  });
});
