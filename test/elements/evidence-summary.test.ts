import '../support/open-roots.js';
import '../../src/entries/therapy-evidence-summary.js';
import {expect} from '@open-wc/testing';
import {evidence} from '#guide';
import {expectAccessible} from '../support/axe.js';
import {reading, saidIn, seenIn, shown, textOf, warningsDuring} from '../support/reader.js';

const {data, corrections, sources} = evidence;

async function summary(attributes = ''): Promise<HTMLElement> {
  return shown(`<therapy-evidence-summary ${attributes}></therapy-evidence-summary>`);
}

const open = (element: Element, name: RegExp) => reading(element).getByText(name).click();
const figure = (value: number) => value.toFixed(2).replace('-', '−');

describe('<therapy-evidence-summary>', () => {
  for (const attributes of [
    '',
    'theme="dark"',
    'condition="neck-pain"',
    'condition="tmj"',
    'view="words"',
    'view="numbers"',
    'view="plot"',
  ]) {
    it(`is accessible: ${attributes || 'everything'}`, async () => {
      const element = await summary(attributes);
      reading(element)
        .queryAllByText(/^(The studies|What we corrected|Sources)/)
        .forEach((control) => control.click());
      await expectAccessible(element);
    });
  }

  it('begins with one sentence, then puts the reviews that disagree side by side with their years', async () => {
    const text = textOf(await summary());
    expect(text.indexOf(data.overall.text)).to.be.greaterThan(0);
    for (const {year, concludes} of data.reviews) expect(text).to.include(String(year)).and.include(concludes.text);
    expect(data.reviews.map(({reference}) => reference))
      .to.include('1')
      .and.include('10');
  });

  it('has a row for each condition: finding, direction in words, certainty', async () => {
    const element = await summary();
    for (const {name, finding, certainty} of data.conditions) {
      const row = reading(element).getByRole('heading', {name}).parentElement;
      expect(seenIn(row as Element)).to.include(finding.text.slice(0, 30));
      expect(seenIn(row as Element)).to.include(
        certainty ? `Certainty: ${certainty.grade}` : 'Certainty: not graded by this guide',
      );
    }
  });

  it('shows every effect with its interval, comparator and time point in a real table', async () => {
    const element = await summary();
    const rows = reading(element).getAllByRole('row').map(saidIn);
    for (const {outcome, timePoint, value, ciLow, ciHigh} of data.effects) {
      const numbers = `${figure(value)} (${figure(ciLow)} to ${figure(ciHigh)})`;
      expect(
        rows.some((row) => row.includes(`${outcome}, ${timePoint}`) && row.includes(numbers)),
        numbers,
      ).to.equal(true);
    }
    for (const comparator of new Set(data.effects.map((one) => one.comparator))) {
      expect(reading(element).getAllByRole('rowheader', {name: `Compared with ${comparator}`})).not.to.have.length(0);
    }
  });

  it('draws each square at the place of its number', async () => {
    const element = await summary();
    const [table] = reading(element).getAllByRole('table');
    const strips = [...(table?.querySelectorAll('tbody svg') ?? [])];
    const zero = strips[0]?.querySelector('.zero')?.getBoundingClientRect().x ?? NaN;
    const smds = [...(table?.querySelectorAll<HTMLElement>('td.number') ?? [])].map((cell) =>
      parseFloat(seenIn(cell).replace('−', '-')),
    );
    const places = strips.map((strip) => {
      const {x, width} = strip.querySelector('.estimate')?.getBoundingClientRect() ?? new DOMRect();
      return x + width / 2 - zero;
    });
    const [first = NaN] = smds.map((value, index) => (places[index] ?? NaN) / value);
    smds.forEach((value, index) => expect((places[index] ?? NaN) / value).to.be.closeTo(first, Math.abs(first) * 0.02));
    expect(smds).to.have.length(strips.length);
  });

  it('says of a line that touches zero: no clear difference', async () => {
    const element = await summary();
    const row = reading(element)
      .getAllByRole('row')
      .map(saidIn)
      .find((row) => row.includes('−0.34'));
    expect(row).to.include('no clear difference');
  });

  it('shows one condition, with what concerns it', async () => {
    const text = textOf(await summary('condition="neck-pain"'));
    expect(text).to.include('−21.00 (−32.60 to −9.40)').and.not.include('−0.32');
    expect(text).not.to.include('Fibromyalgia');
  });

  it('says so when a condition has no study', async () => {
    const text = textOf(await summary('condition="tmj"'));
    expect(text).to.include('No study cited').and.include('No study here gives a number');
  });

  for (const [view, shows, hides] of [
    ['words', 'By condition', 'In numbers'],
    ['numbers', 'In numbers', 'By condition'],
    ['plot', 'In numbers', 'By condition'],
  ] as const) {
    it(`shows one layer with view="${view}"`, async () => {
      const element = await summary(`view="${view}"`);
      reading(element).getByRole('heading', {name: shows});
      expect(reading(element).queryByRole('heading', {name: hides}) === null).to.equal(true);
      expect(element.shadowRoot?.querySelectorAll('svg').length !== 0).to.equal(view === 'plot');
      expect(textOf(element)).to.include(data.overall.text);
    });
  }

  it('tells study by study how it was done and what it concludes itself', async () => {
    const element = await summary();
    open(element, /^The studies/);
    const text = textOf(element);
    for (const {design, size, reference} of data.studies) {
      expect(text).to.include(design).and.include(size);
      expect(text).to.include(sources[reference]?.concludes ?? '');
    }
  });

  it('tells what the source guide says, and what the source says', async () => {
    const element = await summary();
    open(element, /^What we corrected/);
    const text = textOf(element);
    for (const {guideSays, sourceSays} of Object.values(corrections)) {
      expect(text).to.include(guideSays).and.include(sourceSays);
    }
  });

  for (const [attribute, value, allowed] of [
    ['condition', 'toothache', /invalid condition "toothache". Expected chronic-pain, neck-pain/],
    ['view', 'table', /invalid view "table". Expected words, numbers or plot/],
  ] as const) {
    it(`shows everything and warns for ${attribute}="${value}"`, async () => {
      const warnings = await warningsDuring(async () => {
        const text = textOf(await summary(`${attribute}="${value}"`));
        expect(text).to.include('By condition').and.include('In numbers');
      });
      expect(warnings.join()).to.match(allowed);
      expect(warnings).to.have.length(1);
    });
  }

  for (const width of [200, 320, 768, 1600]) {
    it(`never scrolls sideways in ${width} px`, async () => {
      const element = await summary();
      element.style.inlineSize = `${width}px`;
      await new Promise(requestAnimationFrame);
      reading(element)
        .getAllByText(/^(The studies|What we corrected|Sources)/)
        .forEach((control) => control.click());
      const base = element.shadowRoot?.querySelector('[part="base"]');
      expect(base?.scrollWidth).to.be.at.most(width);
    });
  }
});
