import {expect} from '@open-wc/testing';
import {dayInWords, isStale} from '../../src/guide/freshness.js';

describe('isStale', () => {
  for (const [checked, now, stale] of [
    ['2026-11-23', '2026-11-23T12:00:00Z', false],
    ['2026-11-23', '2028-05-23T00:00:00Z', false],
    ['2026-11-23', '2028-05-23T00:00:01Z', true],
    ['2026-11-23', '2030-01-01T00:00:00Z', true],
    ['2026-11-23', '2020-01-01T00:00:00Z', false],
  ] as const) {
    it(`${checked} at ${now}: ${stale ? 'old' : 'recent'}`, () => expect(isStale(checked, new Date(now))).to.equal(stale));
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
