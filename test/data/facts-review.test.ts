import {expect} from '@open-wc/testing';
import verdicts from './facts-review.json';

/** What became of one item of the review of the English facts: taken as proposed, taken otherwise, or refused. */
interface Verdict {
  verdict: string;
  reason?: string;
}

const numbered = (prefix: string, count: number) => Array.from({length: count}, (_, index) => `${prefix}${index + 1}`);

/** Every item of the review: its findings by rank, its figures, safety, currency, and the hardest sentences. */
const items: readonly string[] = [
  ...numbered('H', 10),
  ...numbered('M', 20),
  ...numbered('L', 10),
  ...['numbers-verified', 'numbers-wrong', 'numbers-unchecked'],
  ...numbered('S', 14),
  'checker-relative',
  ...['amendolara-2024', 'gross-2024', 'ughreja-2024', 'ughreja-2023', 'wojcik-2025', 'posadzki-2022', 'asa-cap'].map(
    (name) => `currency-${name}`,
  ),
  ...['payers', 'dobson-2012', 'wyatt-2011', 'todd-2015', 'guillaud-2016'].map((name) => `currency-${name}`),
  ...numbered('rewrite-', 15),
  'plain-terms',
];

describe('the review of the facts', () => {
  it('has a verdict for every item, and for nothing else', () => {
    expect(Object.keys(verdicts).sort()).to.deep.equal([...items].sort());
  });

  for (const [id, {verdict, reason = ''}] of Object.entries<Verdict>(verdicts)) {
    it(`says what became of ${id}, and why where it is not as proposed`, () => {
      expect(verdict).to.be.oneOf(['taken', 'otherwise', 'refused']);
      if (verdict !== 'taken') expect(reason.length).to.be.above(40);
    });
  }
});
