import {expect} from '@open-wc/testing';
import {assess, type Answers, type Outcome} from '../../src/guide/assess.js';
import {contraindications} from '#guide';

const {items} = contraindications.data;
const ids = items.map(({id}) => id);
const absolute = new Set(items.slice(0, 5).map(({id}) => id));

/** Every subset of the eleven items, as lists of ids. */
const subsets = Array.from({length: 2 ** ids.length}, (_, bits) => ids.filter((_id, bit) => (bits >> bit) & 1));

const seriousness: Outcome[] = ['unanswered', 'none-listed', 'unsure', 'relative', 'absolute'];

/** Written apart from the rule: counts instead of sorting. */
function oracle({selected, unsure, none}: Answers): Outcome {
  let worst: Outcome = 'unanswered';
  if (none) worst = 'none-listed';
  if (unsure) worst = 'unsure';
  for (const id of selected) {
    if (absolute.has(id)) return 'absolute';
    worst = 'relative';
  }
  return worst;
}

describe('assess', () => {
  it('speaks of the five absolute and six relative contraindications of the guide', () => {
    expect(items.map(({severity}) => severity)).to.deep.equal([
      ...Array<string>(5).fill('absolute'),
      ...Array<string>(6).fill('relative'),
    ]);
    expect(subsets).to.have.length(2048);
  });

  it('agrees with an independent oracle on all 2,048 answer sets, with and without "not sure"', () => {
    for (const selected of subsets) {
      for (const unsure of [false, true]) {
        const answers = {selected, unsure, none: false};
        expect(assess(items, answers).outcome, JSON.stringify(answers)).to.equal(oracle(answers));
      }
    }
  });

  it('matches just the ticked items, in list order, absolute first', () => {
    for (const selected of subsets) {
      const {matched} = assess(items, {selected: [...selected].reverse(), unsure: false, none: false});
      expect(matched.map(({id}) => id)).to.deep.equal(selected);
    }
  });

  it('puts absolute items first when the list does not', () => {
    const {matched} = assess([...items].reverse(), {
      selected: ['seizures', 'acute-stroke', 'skull-fracture'],
      unsure: false,
      none: false,
    });
    expect(matched.map(({id}) => id)).to.deep.equal(['skull-fracture', 'acute-stroke', 'seizures']);
  });

  it('never softens an outcome when an answer is added', () => {
    const rank = (answers: Answers) => seriousness.indexOf(assess(items, answers).outcome);
    for (const selected of subsets) {
      const before = rank({selected, unsure: false, none: false});
      expect(rank({selected, unsure: true, none: false})).to.be.at.least(before);
      for (const id of ids.filter((one) => !selected.includes(one))) {
        expect(rank({selected: [...selected, id], unsure: false, none: false})).to.be.at.least(before);
      }
    }
  });

  for (const [answers, outcome] of [
    [{selected: [], unsure: false, none: false}, 'unanswered'],
    [{selected: [], unsure: false, none: true}, 'none-listed'],
    [{selected: [], unsure: true, none: false}, 'unsure'],
    [{selected: [], unsure: true, none: true}, 'unsure'],
  ] as const) {
    it(`calls ${JSON.stringify(answers)} ${outcome}`, () => {
      expect(assess(items, answers)).to.deep.equal({outcome, matched: []});
    });
  }

  for (const [name, answers, message] of [
    [
      'an unknown id',
      {selected: ['toothache'], unsure: false, none: false},
      /\["toothache"\]; allowed are \["acute-stroke"/,
    ],
    ['a name every object has', {selected: ['constructor'], unsure: false, none: false}, /"constructor"/],
    [
      '"none" beside a ticked item',
      {selected: ['seizures'], unsure: false, none: true},
      /none is true although \["seizures"\]/,
    ],
  ] as const) {
    it(`throws a RangeError for ${name}`, () => {
      expect(() => assess(items, answers)).to.throw(RangeError, message);
    });
  }
});
