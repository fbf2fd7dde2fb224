import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {drawn} from '../support/widget-states.js';
import {shown, warningsDuring} from '../support/reader.js';

/** An attribute of an element, its property, and a right value of it. */
const values: readonly (readonly [tag: string, attribute: string, property: string, right: string])[] = [
  ['therapy-quick-facts', 'guide', 'guide', 'craniosacral-therapy'],
  ['therapy-quick-facts', 'heading-level', 'headingLevel', '3'],
  ['therapy-quick-facts', 'theme', 'theme', 'dark'],
  ['therapy-quick-facts', 'facts', 'facts', 'origins'],
  ['therapy-section', 'section', 'section', 'benefits'],
  ['therapy-conditions', 'condition', 'condition', 'neck-pain'],
  ['therapy-evidence-summary', 'condition', 'condition', 'neck-pain'],
  ['therapy-evidence-summary', 'view', 'view', 'words'],
  ['therapy-cost', 'sessions', 'sessions', '4'],
  ['therapy-comparison', 'therapies', 'therapies', 'massage mbsr'],
  ['therapy-faq', 'schema', 'schema', 'on'],
  ['therapy-article', 'schema', 'schema', 'on'],
  ['therapy-cite', 'ref', 'ref', '10'],
  ['therapy-cite', 'reference', 'reference', '10'],
];

const wrong = ['nonsense', 'constructor', '__proto__', 'toString', 'hasOwnProperty'];

for (const [tag, attribute, property, right] of values) {
  describe(`a wrong ${attribute} of <${tag}>`, () => {
    const widget = () => shown(`<${tag} ref="1"></${tag}>`);

    const writes = [
      ['attribute', (element: Element, value: string) => element.setAttribute(attribute, value)],
      ['property', (element: Element, value: string) => Object.assign(element, {[property]: value})],
    ] as const;
    for (const [name, write] of writes) {
      it(`warns as often as the ${name} is set, after a right value too`, async () => {
        const element = await widget();
        const warnings = await warningsDuring(async () => {
          for (const value of ['nonsense', 'nonsense', right, 'nonsense', ...wrong]) {
            write(element, value);
            await drawn(element);
            await drawn(element);
          }
        });
        expect(warnings.map((text) => /^\S+: invalid (\S+) "(\S+)"\. Expected /.exec(text)?.[2])).to.deep.equal([
          'nonsense',
          'nonsense',
          'nonsense',
          ...wrong,
        ]);
      });
    }

    it('is named by its beginning', async () => {
      const element = await widget();
      const warnings = await warningsDuring(async () => {
        element.setAttribute(attribute, 'x'.repeat(20_000));
        await drawn(element);
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]?.length).to.be.below(500);
    });
  });
}

describe('a wrong address of a finder', () => {
  const addresses = ['javascript:alert(1)', `x:${'y'.repeat(20_000)}`, `https://{${'z'.repeat(20_000)}}.example/`];

  it('is told each time it is set, and by its beginning', async () => {
    const element = await shown('<therapy-practitioner-finder></therapy-practitioner-finder>');
    const told: string[] = [];
    element.addEventListener('therapy-error', ({detail}) => told.push(detail.message));
    for (const href of [addresses[0], addresses[0], 'https://clinic.example/', ...addresses]) {
      element.setAttribute('href', href ?? '');
      await drawn(element);
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(told).to.have.length(5);
    for (const message of told) expect(message.length).to.be.below(300);
  });
});

describe('a wrong value in a guide', () => {
  it('is named by its beginning, and so is an address that does not answer', async () => {
    const long = 'x'.repeat(20_000);
    for (const [name, value] of [
      ['data', {about: long}],
      ['data', {about: {id: long, name: 'N', language: long, checked: long}}],
      ['src', `/${long}.json`],
    ] as const) {
      const provider = await shown('<therapy-guide><therapy-faq></therapy-faq></therapy-guide>');
      const told = new Promise<string>((resolve) => {
        provider.addEventListener('therapy-error', ({detail}) => resolve(detail.message), {once: true});
      });
      Object.assign(provider, {[name]: value});
      expect((await told).length).to.be.below(1500);
    }
  });
});
