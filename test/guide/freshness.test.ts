import {expect} from '@open-wc/testing';
import {dayInWords, staleFrom} from '../../src/guide/freshness.js';

describe('staleFrom', () => {
  for (const [checked, day] of [
    ['2026-11-23', '2028-05-23'],
    ['2026-01-01', '2027-07-01'],
    ['2026-08-31', '2028-03-02'],
  ] as const) {
    it(`${checked} counts as old from ${day}`, () => expect(staleFrom(checked)).to.equal(day));
  }
});

describe('dayInWords', () => {
  for (const [language, words] of [
    ['en', 'November 23, 2026'],
    ['en-GB', '23 November 2026'],
    ['es', '23 de noviembre de 2026'],
  ] as const) {
    it(`speaks ${language}`, () => expect(dayInWords('2026-11-23', language)).to.equal(words));
  }
});
