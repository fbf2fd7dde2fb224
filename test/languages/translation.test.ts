import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {standing, widgetTags} from '../support/guides-on-page.js';
import {rootsOf} from '../support/reader.js';
import {sheetsPrintedBy} from '../support/printing.js';
import {testLocale} from '../support/test-locale.js';
import {translationFaults} from '../support/translations.js';
import {textsIn} from '../support/visible-texts.js';
import {drawn, press, widgetStates} from '../support/widget-states.js';

/** The same widget in English and in the language of the page. */
async function inBoth(markup: string): Promise<[HTMLElement, HTMLElement]> {
  const [english, translated] = await standing(`<div lang="en">${markup}</div><div>${markup}</div>`);
  if (!english || !translated) throw new Error(`${markup} shows nothing`);
  return [english, translated];
}

function expectTranslated(english: Element, translated: Element): void {
  const faults = translationFaults(english, translated);
  expect(faults, faults.join('\n')).to.deep.equal([]);
}

before(() => testLocale.load());

afterEach(() => document.querySelectorAll('body > therapy-guide').forEach((provider) => provider.remove()));

describe(`every text in ${testLocale.tag} is the translation of the English one in its place`, () => {
  const sections = ['mechanism', 'benefits', 'techniques', 'making-a-choice', 'related'];
  for (const markup of [
    ...widgetTags.map((tag) => `<${tag}></${tag}>`),
    ...sections.map((section) => `<therapy-section section="${section}"></therapy-section>`),
    '<therapy-cite ref="10"></therapy-cite>',
    '<therapy-evidence-summary condition="tmj"></therapy-evidence-summary>',
    '<therapy-practitioner-finder href="https://clinic.example/"></therapy-practitioner-finder>',
  ]) {
    it(markup, async () => {
      const [english, translated] = await inBoth(markup);
      expectTranslated(english, translated);
      expect(textsIn(translated.shadowRoot as ShadowRoot).length).to.be.at.least(4);
    });
  }

  for (const {markup, act, name} of widgetStates) {
    it(`${markup}: ${name}`, async () => {
      const [english, translated] = await inBoth(markup);
      for (const widget of [english, translated]) {
        await act(widget);
        await drawn(widget);
      }
      expectTranslated(english, translated);
    });
  }

  it('on paper', async () => {
    for (const [markup, act] of [
      ['<therapy-contraindication-checker></therapy-contraindication-checker>', tickAll],
      ['<therapy-questions></therapy-questions>', () => undefined],
    ] as const) {
      const [english, translated] = await sheetsPrintedBy(() => printBoth(markup, act));
      if (!english || !translated) throw new Error(`${markup} prints nothing`);
      expect(translated.documentElement.lang).to.equal(testLocale.tag);
      expectTranslated(english.documentElement, translated.documentElement);
    }
  });

  it('would be seen if one were not', async () => {
    const [english, translated] = await inBoth('<therapy-quick-facts></therapy-quick-facts>');
    const root = translated.shadowRoot as ShadowRoot;
    const [first, second] = root.querySelectorAll('dt');
    if (!first || !second) throw new Error('the card has no facts');
    first.replaceChildren(second.textContent ?? '');
    expect(translationFaults(english, translated)).to.have.length(1);
  });
});

function tickAll(checker: HTMLElement): void {
  const boxes = rootsOf(checker).flatMap((root) => [
    ...root.querySelectorAll<HTMLElement>('input:not([value=":none"])'),
  ]);
  boxes.forEach((box) => box.click());
  press(checker, '[part="check"]');
}

async function printBoth(markup: string, act: (widget: HTMLElement) => void): Promise<void> {
  for (const widget of await inBoth(markup)) {
    act(widget);
    await drawn(widget);
    press(widget, '[part="print"]');
  }
}
