import {expect} from '@open-wc/testing';
import {quickFacts} from '#guide';
import {chooseFacts} from '../../src/guide/choose-facts.js';

const {facts} = quickFacts.data;
const all = ['origins', 'session-length', 'education', 'licensing', 'insurance', 'evidence-base', 'primary-uses'];

describe('chooseFacts', () => {
  for (const [asked, shown, unknown] of [
    [undefined, all, []],
    ['', all, []],
    ['origins session-length', ['origins', 'session-length'], []],
    ['  session-length   origins ', ['session-length', 'origins'], []],
    ['origins origins', ['origins'], []],
    ['primary-uses', ['primary-uses', 'evidence-base'], []],
    ['primary-uses origins', ['primary-uses', 'origins', 'evidence-base'], []],
    ['evidence-base primary-uses', ['evidence-base', 'primary-uses'], []],
    ['origins price', ['origins'], ['price']],
    ['price', all, ['price']],
  ] as const) {
    it(`shows ${shown.length} facts for ${JSON.stringify(asked)}`, () => {
      const chosen = chooseFacts(facts, asked);
      expect(chosen.facts.map(({id}) => id)).to.deep.equal(shown);
      expect(chosen.unknown).to.deep.equal(unknown);
    });
  }
});
