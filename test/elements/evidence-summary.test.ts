import '../support/open-roots.js';
import '../../src/entries/therapy-evidence-summary.js';
import {expect} from '@open-wc/testing';
import {evidence} from '#guide';
import type {TherapyEvidenceSummary} from '../../src/elements/evidence-summary/evidence-summary.js';
import type {Direction} from '../../src/guide/sections/evidence.js';
import {expectAccessible} from '../support/axe.js';
import {reading, saidIn, seenIn, shown, textOf, warningsDuring} from '../support/reader.js';

const {data, corrections, sources} = evidence;

/** What a reader sees of each direction. */
const verdicts: Record<Direction, string> = {
  'favours-therapy': 'Favors the therapy',
  'no-difference': 'No difference found',
  'favours-comparison': 'Favors the comparison',
  disagree: 'Studies disagree',
  unclear: 'Too little to tell',
  'no-study': 'No study cited',
};

async function summary(attributes = ''): Promise<HTMLElement> {
  return shown(`<therapy-evidence-summary ${attributes}></therapy-evidence-summary>`);
}

const layers = /^(The numbers|The studies|What we corrected|Sources)/;
const open = (element: Element, name: RegExp | string) => reading(element).getByText(name).click();
const openAll = (element: Element) =>
  reading(element)
    .queryAllByText(layers)
    .forEach((control) => control.click());
const rowOf = (element: Element, name: string) => reading(element).getByRole('heading', {name}).closest('details');
const figure = (value: number) => value.toFixed(2).replace('-', '−');

describe('<therapy-evidence-summary>', () => {
  it('has what the address names without waiting for idle time', async () => {
    history.replaceState(null, '', '#evidence-neck-pain');
    const place = document.createElement('div');
    document.body.append(place);
    const found = new Promise((resolve) =>
      place.addEventListener('therapy-ready', ({target}) =>
        resolve((target as Element).shadowRoot?.getElementById('evidence-neck-pain')?.textContent),
      ),
    );
    place.innerHTML = '<therapy-evidence-summary></therapy-evidence-summary>';
    expect(await found).to.include('Certainty:');
    place.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const attributes of [
    '',
    'expanded',
    'theme="dark"',
    'condition="neck-pain"',
    'condition="tmj"',
    'view="words"',
    'view="numbers"',
    'view="plot"',
  ]) {
    it(`is accessible: ${attributes || 'everything'}`, async () => {
      const element = await summary(attributes);
      openAll(element);
      await expectAccessible(element);
    });
  }

  it('begins with one sentence, then has a line for each of the reviews that disagree, with its year', async () => {
    const text = textOf(await summary());
    expect(text.indexOf(data.overall.text)).to.be.greaterThan(0);
    for (const {year, concludes} of data.reviews) expect(text).to.include(String(year)).and.include(concludes.text);
    expect(data.reviews.map(({reference}) => reference))
      .to.include('1')
      .and.include('10');
  });

  it('has a row for each condition with its verdict, which opens to finding and certainty', async () => {
    const element = await summary();
    for (const {name, direction, finding, certainty} of data.conditions) {
      const row = rowOf(element, name) as Element;
      expect(seenIn(row)).to.include(verdicts[direction]).and.not.include(finding.text.slice(0, 30));
      open(element, name);
      expect(seenIn(row)).to.include(finding.text.slice(0, 30));
      expect(seenIn(row)).to.include(
        certainty ? `Certainty: ${certainty.grade}` : 'Certainty: not graded by this guide',
      );
    }
  });

  it('folds the numbers, the studies and the corrections, and says how many there are', async () => {
    const element = await summary();
    for (const [name, words] of [
      [`The numbers (${data.effects.length})`, 'Squares left of the line'],
      [`The studies (${data.studies.length})`, 'Its authors say:'],
      [`What we corrected in the source guide (${Object.keys(corrections).length})`, 'The guide says:'],
    ] as const) {
      expect(textOf(element)).not.to.include(words);
      open(element, name);
      expect(textOf(element)).to.include(words);
    }
  });

  it('shows everything with `expanded`', async () => {
    const text = textOf(await summary('expanded'));
    for (const {finding} of data.conditions) expect(text).to.include(finding.text.slice(0, 30));
    for (const words of ['Squares left', 'Its authors say:', 'The guide says:']) expect(text).to.include(words);
  });

  it('folds nothing inside something folded', async () => {
    const element = await summary();
    expect(element.shadowRoot?.querySelectorAll('details details')).to.have.length(0);
  });

  it('opens the condition that the address of the page names', async () => {
    history.replaceState(null, '', '#evidence-neck-pain');
    const element = await summary();
    history.replaceState(null, '', '#');
    expect(rowOf(element, 'Neck pain')).to.have.property('open', true);
    expect(rowOf(element, 'Chronic pain')).to.have.property('open', false);
  });

  it('opens a condition and moves the focus to it when asked', async () => {
    const element = (await summary()) as TherapyEvidenceSummary;
    element.showCondition('infant-colic');
    expect(saidIn(element.shadowRoot?.activeElement as Element)).to.include('Infant colic');
    expect(seenIn(rowOf(element, 'Infant colic') as Element)).to.include('Certainty: very low');
    element.showCondition('heading');
    expect(saidIn(element.shadowRoot?.activeElement as Element)).to.include('Infant colic');
  });

  it('never folds what to know before a finding', async () => {
    const text = textOf(await summary());
    for (const {caution} of data.conditions) if (caution) expect(text).to.include(caution.text);
  });

  it('shows every effect with its interval, comparator and time point in a real table', async () => {
    const element = await summary('expanded');
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
    const element = await summary('view="plot"');
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

  it('says in each plot which side of the line favors the therapy, under a title of its own', async () => {
    const element = await summary('view="plot"');
    const titles = reading(element)
      .getAllByRole('table')
      .map((table) => saidIn(table.querySelector('caption') as Element));
    expect(new Set(titles).size).to.equal(titles.length);
    for (const title of titles) {
      const side = title.includes('Lower is better') ? 'left' : 'right';
      expect(title).to.include(`Squares ${side} of the line favor craniosacral therapy.`);
    }
    expect(titles.join()).to.include('hours a day. Lower is better').and.include('hours a day. Higher is better');
  });

  it('puts the ends of the axis on the side that the first line says', async () => {
    const element = await summary('view="plot"');
    for (const table of reading(element).getAllByRole('table')) {
      const [left, right] = [...table.querySelectorAll('.ends span')].map(saidIn);
      const therapy = saidIn(table).includes('Squares left') ? left : right;
      expect(therapy).to.include('favors craniosacral therapy');
    }
  });

  it('has each end of the axis on one line on a phone', async () => {
    const element = await summary('view="plot"');
    element.style.inlineSize = '358px';
    await new Promise(requestAnimationFrame);
    const ends = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.ends span') ?? [])];
    expect(ends).not.to.have.length(0);
    for (const end of ends)
      expect(end.offsetHeight, saidIn(end)).to.be.below(2 * parseFloat(getComputedStyle(end).fontSize));
  });

  it('says of a line that touches zero: no clear difference', async () => {
    const element = await summary('view="numbers"');
    const row = reading(element)
      .getAllByRole('row')
      .map(saidIn)
      .find((row) => row.includes('−0.34'));
    expect(row).to.include('no clear difference');
  });

  it('shows one condition, with what concerns it', async () => {
    const element = await summary('condition="neck-pain"');
    expect(textOf(element)).to.include('In one trial of 54 people').and.not.include('Fibromyalgia');
    open(element, 'The numbers (2)');
    expect(textOf(element)).to.include('−21.00 (−32.60 to −9.40)').and.not.include('−0.32');
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
    it(`shows one layer unfolded with view="${view}"`, async () => {
      const element = await summary(`view="${view}"`);
      reading(element).getByRole('heading', {name: shows});
      expect(reading(element).queryByRole('heading', {name: hides}) === null).to.equal(true);
      expect(element.shadowRoot?.querySelectorAll('svg').length !== 0).to.equal(view === 'plot');
      expect(textOf(element)).to.include(data.overall.text);
      expect(reading(element).queryByText(/^The (numbers|studies)/) === null).to.equal(true);
      expect(textOf(element).includes('−21.00 (−32.60 to −9.40)')).to.equal(view !== 'words');
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
        expect(text).to.include('By condition').and.include('The numbers');
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
      openAll(element);
      for (const {name} of data.conditions) open(element, name);
      const base = element.shadowRoot?.querySelector('[part="base"]');
      expect(base?.scrollWidth).to.be.at.most(width);
    });
  }
});
