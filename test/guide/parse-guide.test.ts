import {expect} from '@open-wc/testing';
import {GuideError, type Guide, type GuideIssue} from '../../src/guide/guide.js';
import {parseGuide, sectionNames} from '../../src/guide/parse-guide.js';
import {changeAt} from '../support/change-at.js';
import {smallGuide} from '../support/small-guide.js';

/** The small guide with another value at a path, which the types would not allow. */
function changed(path: string, value: unknown): Guide {
  const guide = smallGuide();
  changeAt(guide, path, value);
  return guide;
}

const withoutEvidence = smallGuide().quickFacts?.facts.filter(({id}) => id !== 'evidence-base');

describe('parseGuide', () => {
  it('takes a whole guide, and freezes it', () => {
    const guide = parseGuide(smallGuide());
    expect(guide.issues).to.deep.equal([]);
    expect(Object.keys(guide.sections).sort()).to.deep.equal([...sectionNames].sort());
    expect(() => ((guide.about as {name: string}).name = 'x')).to.throw(TypeError);
  });

  it('takes a guide without optional sections', () => {
    const {about, references, corrections, quickFacts}: Guide = smallGuide();
    const guide = parseGuide({about, references, corrections, quickFacts});
    expect(guide.issues).to.deep.equal([]);
    expect(Object.keys(guide.sections)).to.deep.equal(['references', 'quickFacts']);
  });

  for (const [name, value, message] of [
    ['null', null, /guide: is null; allowed is an object/],
    ['an array', [], /guide: is an array/],
    ['a string', 'x', /guide: is a string/],
    ['nothing', undefined, /guide: is missing/],
    ['an empty object', {}, /about/],
    [
      'a date that is none',
      changed('about.checked', 'yesterday'),
      /about\.checked: must be a date written as YYYY-MM-DD/,
    ],
    ['an unsafe name', changed('about.id', '__proto__'), /about\.id: must be lower-case/],
  ] as const) {
    it(`throws a GuideError for ${name}`, () => {
      expect(() => parseGuide(value)).to.throw(GuideError, message);
    });
  }

  for (const [section, [changedPath, value], path, message] of [
    [
      'quickFacts',
      ['quickFacts.facts[1].value.text', 5],
      'quickFacts.facts[1].value.text',
      /Expected string but received 5/,
    ],
    ['quickFacts', ['quickFacts.facts[1].value.text', '  '], 'quickFacts.facts[1].value.text', /is empty/],
    [
      'quickFacts',
      ['quickFacts.facts', withoutEvidence],
      'quickFacts.facts',
      /never shows without what the evidence says/,
    ],
    ['quickFacts', ['quickFacts.facts[1].id', 'origins'], 'quickFacts.facts', /the id "origins" twice/],
    [
      'quickFacts',
      ['quickFacts.facts[0].value.references', ['7']],
      'quickFacts.facts[0].value.references[0]',
      /"7", which is not among the usable references/,
    ],
    [
      'quickFacts',
      ['quickFacts.facts[0].value.references', ['constructor']],
      'quickFacts.facts[0].value.references[0]',
      /"constructor"/,
    ],
    [
      'quickFacts',
      ['quickFacts.facts[0].value.corrections', ['x']],
      'quickFacts.facts[0].value.corrections[0]',
      /usable corrections/,
    ],
    ['quickFacts', ['quickFacts', []], 'quickFacts.facts', /Expected/],
    ['quickFacts', ['references[0].csl.URL', 'javascript:alert(1)'], 'references[0].csl.URL', /must begin with https/],
    [
      'contraindications',
      ['contraindications.items[0].severity', 'mild'],
      'contraindications.items[0].severity',
      /"absolute" \| "relative"/,
    ],
    ['contraindications', ['contraindications.items', []], 'contraindications.items', /no contraindication/],
    [
      'evidence',
      ['evidence.conditions[1].direction', 'unclear'],
      'evidence.conditions[1]',
      /finding without a reference/,
    ],
    [
      'evidence',
      [
        'evidence.studies[0]',
        {
          reference: '1',
          conditions: ['mumps'],
          design: 'a',
          size: 'b',
          comparator: 'c',
          followUp: 'd',
        },
      ],
      'evidence',
      /does not list: mumps/,
    ],
    [
      'practitioners',
      [
        'practitioners.registers[0]',
        {
          id: 'a',
          name: 'a',
          region: 'b',
          role: smallGuide().practitioners?.lead,
          url: 'javascript:1',
        },
      ],
      'practitioners.registers[0].url',
      /must begin with https/,
    ],
  ] as const) {
    it(`leaves out only ${section} when ${path} is wrong: ${message.source}`, () => {
      const {sections, issues} = parseGuide(changed(changedPath, value));
      expect(issues.find((issue: GuideIssue) => issue.path === path)?.message, JSON.stringify(issues)).to.match(
        message,
      );
      expect(Object.keys(sections)).not.to.include(section);
      // The conditions stand with their evidence.
      const left = section === 'evidence' ? [section, 'conditions'] : [section];
      expect(sectionNames.filter((name) => !(name in sections)).sort()).to.deep.equal(left.sort());
    });
  }

  for (const [name, change, message] of [
    ['a value outside its interval', {value: 2}, /outside its own confidence interval/],
    ['a mean difference without a unit', {measure: 'MD'}, /without its unit/],
    ['not a number', {value: NaN}, /Expected number but received NaN/],
  ] as const) {
    it(`names an effect with ${name}`, () => {
      const effect = {
        id: 'e',
        reference: '1',
        conditions: ['boredom'],
        kind: 'trial',
        outcome: 'a',
        comparator: 'b',
        timePoint: 'c',
        measure: 'SMD',
        value: -0.5,
        ciLow: -1,
        ciHigh: 0,
        better: 'lower',
      };
      const {issues} = parseGuide(changed('evidence.effects[0]', {...effect, ...change}));
      expect(issues.find(({path}) => path.startsWith('evidence.effects[0]'))?.message).to.match(message);
    });
  }

  it('ignores keys it does not know, and names that every object has', () => {
    const guide = JSON.parse(
      JSON.stringify(smallGuide()).replace('{', '{"__proto__":{"polluted":true},"constructor":1,"more":2,'),
    ) as unknown;
    expect(parseGuide(guide).issues).to.deep.equal([]);
    expect(Reflect.get({}, 'polluted')).to.equal(undefined);
  });
});
