import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {untoldSentences} from '../../src/audit/source-coverage.js';

const guide = {
  faq: {
    items: [{question: 'How long?', answer: [{text: 'It takes 30 to 60 minutes, and two visits.', basis: 'guide'}]}],
  },
  evidence: {effects: [{value: -0.32, ciLow: -0.61, participants: 681}]},
  references: [{csl: {title: 'A review', volume: '12', issued: {'date-parts': [[2024]]}}}],
};

describe('the sentences of a source text that a guide does not tell', () => {
  for (const [source, expected] of [
    ['Sessions take 30-60 minutes.', []],
    ['Sessions take 30–60 minutes.', []],
    ['Two visits are usual.', []],
    ['Sessions take 45 minutes.', ['45']],
    ['One visit. It is nice.', []],
    ['An effect of −0.32 in 681 people.', []],
    ['The 2024 review is in volume 12.', []],
    ['In 681 people it took 30 minutes.', ['681', '30']],
    ['3. What it is', []],
    ['It is mixed [4]. It is mixed [10, 11].', []],
    ['Ten of 30 people.\nSessions take 30 minutes.', ['10']],
    ['', []],
  ] as const) {
    it(`finds ${expected.join(', ') || 'nothing'} in "${source}"`, () => {
      assert.deepEqual(
        untoldSentences(source, guide).flatMap(({figures}) => figures),
        expected,
      );
    });
  }

  it('names the place of each', () => {
    const source = 'It is nice.\r\n  It took 7 weeks. It took 8.5 weeks.';
    assert.deepEqual(
      untoldSentences(source, guide).map(({offset, sentence}) => [offset, sentence]),
      [
        [15, 'It took 7 weeks.'],
        [32, 'It took 8.5 weeks.'],
      ],
    );
  });
});
