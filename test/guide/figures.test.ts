import {expect} from '@open-wc/testing';
import {inFigures, withFigures} from '../../src/guide/figures.js';
import type {Evidence} from '../../src/guide/sections/evidence.js';
import {effect} from '../support/effect.js';

const evidence: Evidence = {
  overall: {text: 'Reviews disagree.', basis: 'project'},
  reviews: [],
  conditions: [],
  studies: [],
  effects: [effect(-1234.5, -0.32, 0)],
};

describe('withFigures', () => {
  for (const [language, figures] of [
    ['en', {value: '−0.32', low: '−1,234.50', high: '0.00'}],
    ['es', {value: '−0,32', low: '−1234,50', high: '0,00'}],
    ['de', {value: '−0,32', low: '−1.234,50', high: '0,00'}],
  ] as const) {
    it(`writes the figures of an effect in ${language}, and keeps their numbers`, () => {
      const [effect] = withFigures(evidence, language).effects;
      expect(effect).to.deep.equal({...evidence.effects[0], figures});
    });
  }
});

describe('inFigures', () => {
  for (const [figure, language, digits, written] of [
    [-0.5, 'en', 0, '−0.5'],
    [-40, 'en', 0, '−40'],
    [0.2, 'es', 0, '0,2'],
    [4000, 'en', 0, '4,000'],
    [-21, 'en', 2, '−21.00'],
  ] as const) {
    it(`writes ${figure} in ${language} as ${written}`, () => {
      expect(inFigures(figure, language, digits)).to.equal(written);
    });
  }
});
