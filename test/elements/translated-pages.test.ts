import '../support/open-roots.js';
import '../../src/entries/lang/es.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {localeOf} from '../../src/base/locales.js';
import {nothingThrown, widgetTags} from '../support/guides-on-page.js';
import {rootsOf, saidIn, shown} from '../support/reader.js';
import {smallGuide} from '../support/small-guide.js';
import {mark, translateAll, translators} from '../support/translator.js';
import {drawn, widgetStates, type WidgetState} from '../support/widget-states.js';
import {waitUntil} from '../support/wait-until.js';

const set = (values: object) => (widget: HTMLElement) => Object.assign(widget, values);

const find = <Found extends HTMLElement>(widget: Element, selector: string) =>
  rootsOf(widget).flatMap((root) => [...root.querySelectorAll<Found>(selector)]);

function enter(sessions: string): WidgetState['act'] {
  return (widget) => {
    const [field] = find<HTMLInputElement>(widget, '[type="number"]');
    Object.assign(field ?? {}, {value: sessions});
    field?.dispatchEvent(new InputEvent('input'));
  };
}

function check(...boxes: readonly string[]): WidgetState['act'] {
  return (widget) => {
    for (const box of boxes) find(widget, `[value="${box}"]`)[0]?.click();
    find(widget, '[part="check"]')[0]?.click();
  };
}

const cost = '<therapy-cost></therapy-cost>';
const checker = '<therapy-contraindication-checker></therapy-contraindication-checker>';

/** A change of a widget that was translated, perhaps after another one. */
type Change = WidgetState & {before?: WidgetState['act']};

const changes: readonly Change[] = [
  ...widgetStates,
  {name: 'forty sessions', markup: cost, act: enter('40')},
  {name: 'a wrong number, after a right one', markup: cost, before: enter('40'), act: enter('400')},
  {name: 'a right number, after a wrong one', markup: cost, before: enter('400'), act: enter('40')},
  {name: 'the number of the host', markup: cost, before: enter('40'), act: set({sessions: 12})},
  {name: 'another outcome', markup: checker, before: check(':unsure'), act: check('acute-stroke')},
  {name: 'an outcome for nothing ticked', markup: checker, before: check(), act: check(':none')},
  {name: 'no outcome any more', markup: checker, before: check('acute-stroke'), act: check('acute-stroke')},
  {
    name: 'another therapy compared',
    markup: '<therapy-comparison></therapy-comparison>',
    act: (widget) => find(widget, '[type="checkbox"]')[0]?.click(),
  },
  {
    name: 'other therapies compared',
    markup: '<therapy-comparison></therapy-comparison>',
    act: set({therapies: 'massage mbsr'}),
  },
  {name: 'other facts', markup: '<therapy-quick-facts></therapy-quick-facts>', act: set({facts: 'origins'})},
  {name: 'another section', markup: '<therapy-section></therapy-section>', act: set({section: 'benefits'})},
  {name: 'one condition', markup: '<therapy-conditions></therapy-conditions>', act: set({condition: 'neck-pain'})},
  {
    name: 'the evidence for one condition',
    markup: '<therapy-evidence-summary></therapy-evidence-summary>',
    act: set({condition: 'neck-pain'}),
  },
  {
    name: 'the evidence in another view',
    markup: '<therapy-evidence-summary></therapy-evidence-summary>',
    act: set({view: 'numbers'}),
  },
  {name: 'another source', markup: '<therapy-cite ref="1"></therapy-cite>', act: set({ref: '10'})},
  {
    name: 'another label',
    markup: '<therapy-practitioner-finder></therapy-practitioner-finder>',
    act: set({label: 'Book here'}),
  },
];

/** What changes every text of a widget. */
const largeChanges: readonly Change[] = [
  ...widgetTags.map((tag) => ({
    name: `another heading of ${tag}`,
    markup: `<${tag}></${tag}>`,
    act: set({heading: 'Mine', headingLevel: 4}),
  })),
  ...widgetTags.map((tag) => ({
    name: `another language of ${tag}`,
    markup: `<${tag}></${tag}>`,
    act: set({lang: 'es'}),
  })),
];

const textOf = (widget: Element) => rootsOf(widget).map(saidIn).join(' ').replaceAll(mark, '').replace(/\s+/g, ' ');

/** In lines, so that a failed test shows the one that differs. */
const wordsOf = (widget: Element) =>
  textOf(widget)
    .trim()
    .split(/(?<=[.?!:]) /);

async function become(widget: HTMLElement, act: WidgetState['act']): Promise<void> {
  await act(widget);
  await waitUntil(() => expect(localeOf(widget).tag).to.equal(widget.lang || 'en'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  await drawn(widget);
}

describe('on a page that the browser translates', () => {
  nothingThrown();

  for (const translator of translators) {
    const isCommon = translator === translators[0];
    for (const {name, markup, before, act} of isCommon ? [...changes, ...largeChanges] : changes) {
      it(`shows ${name} as a fresh widget does, where the translator ${translator.name}`, async () => {
        const [translated, fresh] = [await shown(markup), await shown(markup)];
        for (const widget of [translated, fresh]) if (before) await become(widget, before);
        translateAll(translated, translator);
        for (const widget of [translated, fresh]) await become(widget, act);
        expect(wordsOf(translated)).to.deep.equal(wordsOf(fresh));
      });
    }

    it(`keeps what did not change translated, where the translator ${translator.name}`, async () => {
      const widget = await shown(cost);
      translateAll(widget, translator);
      await become(widget, enter('40'));
      const [title] = find(widget, '#heading');
      const [estimate] = find(widget, '[part="estimate"]');
      expect(saidIn(title as Element)).to.include(mark);
      expect(saidIn(estimate as Element)).not.to.include(mark);
    });
  }

  for (const [tag, selector] of [
    ['therapy-references', 'li > p > * > :first-child, .identifier, option'],
    [
      'therapy-evidence-summary',
      '.citation, td.number, svg text, .source > p:first-child > span, .identifier, [part="studies"] .study > p:first-child > b',
    ],
    ['therapy-cost', '[part="estimate"] b, [part="price"] b, .citation'],
    ['therapy-questions', 'dt b'],
    ['therapy-practitioner-finder', 'dt b, .advice li a'],
    ['therapy-cite ref="10"', '.citation, .source > p:first-child > span, .identifier'],
  ] as const) {
    it(`keeps names, identifiers and figures of ${tag} from translation`, async () => {
      const widget = await shown(`<${tag} expanded></${tag.split(' ')[0]}>`);
      for (const translator of translators) translateAll(widget, translator);
      for (const one of selector.split(', ')) {
        const found = find(widget, one).map(saidIn).filter(Boolean);
        expect(found, one).not.to.deep.equal([]);
        expect(
          found.filter((text) => text.includes(mark)),
          one,
        ).to.deep.equal([]);
      }
    });
  }

  for (const tag of widgetTags.filter((one) => one !== 'therapy-article')) {
    it(`shows nothing of the guide before in <${tag}> once there is another one`, async () => {
      const provider = await shown(`<therapy-guide><${tag}></${tag}></therapy-guide>`);
      const widget = provider.firstElementChild as HTMLElement;
      for (const translator of translators) translateAll(widget, translator);
      Object.assign(provider, {data: smallGuide()});
      await waitUntil(() => expect(textOf(widget)).not.to.match(/cranio|upledger/i));
      expect(textOf(widget)).to.include('Applied relaxation');
    });
  }
});
