import {expect} from '@open-wc/testing';
import {AttributeChecks, listOf} from '../../src/base/attributes.js';
import {warningsDuring} from '../support/reader.js';

/** Warnings of the checks of one element. */
function warningsOf(check: (checks: AttributeChecks) => void, element = document.createElement('therapy-test')) {
  return warningsDuring(() => Promise.resolve(check(new AttributeChecks(element))));
}

const views = ['words', 'numbers'];

describe('AttributeChecks', () => {
  it('names the element, the attribute, the value and what is allowed', async () => {
    const warnings = await warningsOf((checks) => checks.oneOf('view', 'table', views, undefined));
    expect(warnings).to.deep.equal(['therapy-test: invalid view "table". Expected words or numbers.']);
  });

  it('takes what is allowed, and the default for what is wrong or left out', async () => {
    const warnings = await warningsOf((checks) => {
      expect(checks.oneOf('view', 'words', views, 'numbers')).to.equal('words');
      expect(checks.oneOf('view', 'table', views, 'numbers')).to.equal('numbers');
      for (const left of [undefined, null, ''])
        expect(checks.oneOf('view', left, views, undefined)).to.equal(undefined);
    });
    expect(warnings).to.have.length(1);
  });

  it('says the attribute as it is written, a property as it was set, and each once', async () => {
    const element = document.createElement('therapy-test');
    element.setAttribute('sessions', '');
    const warnings = await warningsOf((checks) => {
      for (const value of [0, 200, NaN, NaN, 'many', Symbol('x')]) checks.expect('sessions', value, false, 'a number');
    }, element);
    expect(warnings.map((one) => /"(.*)"/.exec(one)?.[1])).to.deep.equal(['', '200', 'NaN', 'many', '[object Symbol]']);
  });

  it('warns once of a value that stays, and again when it comes back or is set anew', async () => {
    const wrong = (checks: AttributeChecks) => checks.expect('condition', 'gout', false, 'neck-pain');
    const warnings = await warningsOf((checks) => {
      wrong(checks);
      wrong(checks);
      checks.expect('condition', 'neck-pain', true, 'neck-pain');
      wrong(checks);
      checks.forget('condition');
      wrong(checks);
    });
    expect(warnings).to.have.length(3);
  });

  it('keeps the warnings of attributes apart', async () => {
    const warnings = await warningsOf((checks) => {
      for (let turn = 0; turn < 2; turn++) {
        checks.expect('condition', 'gout', false, 'neck-pain');
        checks.expect('facts', 'price', false, 'origins');
      }
    });
    expect(warnings).to.have.length(2);
  });

  it('cuts a long value', async () => {
    const [warning = ''] = await warningsOf((checks) => checks.oneOf('view', 'x'.repeat(10_000), views, undefined));
    expect(warning).to.equal(`therapy-test: invalid view "${'x'.repeat(80)}…". Expected words or numbers.`);
  });

  it('says what the attribute holds where that is no number, and takes any value', async () => {
    const element = document.createElement('therapy-test');
    element.setAttribute('heading-level', 'two');
    const values: unknown[] = [NaN, Symbol('x'), Object.create(null), 7];
    const warnings = await warningsOf(
      (checks) => values.forEach((value) => checks.oneOf('heading-level', value, [1, 2], 2)),
      element,
    );
    expect(warnings.map((one) => /"(.*)"/.exec(one)?.[1])).to.deep.equal([
      'two',
      '[object Symbol]',
      '[object Object]',
      '7',
    ]);
  });
});

describe('listOf', () => {
  for (const [values, text] of [
    [[], ''],
    [['on'], 'on'],
    [[1, 2], '1 or 2'],
    [['auto', 'light', 'dark'], 'auto, light or dark'],
  ] as const) {
    it(`writes "${text}"`, () => {
      expect(listOf(values)).to.equal(text);
    });
  }
});
