import {expect} from '@open-wc/testing';
import {chooseTherapies} from '../../src/guide/choose-therapies.js';
import {estimate} from '../../src/guide/estimate.js';

const price = {low: 70, high: 250, typicalLow: 120, typicalHigh: 170};

describe('estimate', () => {
  for (const [sessions, low, high, typicalLow, typicalHigh] of [
    [1, 70, 250, 120, 170],
    [8, 560, 2000, 960, 1360],
    [100, 7000, 25000, 12000, 17000],
  ] as const) {
    it(`gives a range for ${sessions}`, () => {
      expect(estimate(price, sessions)).to.deep.equal({low, high, typicalLow, typicalHigh});
    });
  }

  for (const sessions of [0, -1, 1.5, 101, NaN, Infinity]) {
    it(`refuses ${sessions}`, () => {
      expect(() => estimate(price, sessions)).to.throw(
        RangeError,
        `sessions is ${sessions}; allowed is a whole number`,
      );
    });
  }
});

describe('chooseTherapies', () => {
  const therapies = ['a', 'b', 'c', 'd', 'e'].map((id) => ({id, name: id, cells: {}}));
  for (const [named, picked, wrong] of [
    [undefined, 'a b c d', false],
    ['', 'a b c d', false],
    ['e a', 'e a', false],
    ['e a e', 'e a', false],
    ['b c d e', 'b c d e', false],
    ['a', 'a b c d', true],
    ['a b c d e', 'a b c d', true],
    ['a z', 'a b c d', true],
  ] as const) {
    it(`begins with ${picked} for ${JSON.stringify(named)}`, () => {
      expect(chooseTherapies(therapies, named)).to.deep.equal({picked: picked.split(' '), wrong});
    });
  }
});
