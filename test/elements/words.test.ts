import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import '../support/languages/en-XA.js';
import {expect} from '@open-wc/testing';
import {longer} from '../support/pseudo-locales.js';
import {waitUntil} from '../support/wait-until.js';
import {standing, widgetTags} from '../support/guides-on-page.js';
import {sheetsPrintedBy} from '../support/printing.js';
import {languageOf, rootsOf} from '../support/reader.js';
import {smallGuide} from '../support/small-guide.js';
import {untranslated} from '../support/untranslated.js';
import {textsIn} from '../support/visible-texts.js';
import {drawn, press, widgetStates} from '../support/widget-states.js';

const months = Array.from({length: 12}, (_, month) =>
  new Date(2026, month, 1).toLocaleDateString(longer.tag, {month: 'long'}),
);
const dates = new RegExp(`(${months.join('|')}) \\d{1,2}, \\d{4}`, 'g');
const addresses = /[\w-]+(\.[\w-]+)+(\/\S*)?/g;

/** Whether a text holds a word that came neither from the table of messages nor from the guide, so that no rule changed it. */
function leaks(text: string): boolean {
  const own = untranslated.reduce((rest, name) => rest.replaceAll(name, ''), text);
  const rest = own.replace(dates, '').replace(addresses, '');
  const vowels = /a(?!á)|e(?!é)|i(?!í)|o(?!ó)|u(?!ú)/i;
  return vowels.test(rest) || (/\p{L}/u.test(rest) && !/[áéíóú⟦]/.test(rest));
}

/** Whether something is in another language than the page, and says so. */
const marked = (element: Element | null) => element === null || languageOf(element) !== longer.tag;

const every = widgetTags.map((tag) => `<${tag}></${tag}>`).join('');

let seen = 0;

function expectNoLeak(root: ParentNode & Node, where: string): void {
  const texts = textsIn(root);
  seen += texts.length;
  const leaking = texts.filter(([around, text]) => !marked(around) && leaks(text)).map(([, text]) => text);
  expect(leaking, where).to.deep.equal([]);
}

const rootOf = (widget: Element) => widget.shadowRoot as ShadowRoot;
const all = <Found extends Element>(widget: Element, selector: string) =>
  rootsOf(widget).flatMap((root) => [...root.querySelectorAll<Found>(selector)]);

/** Widgets of this markup, on a page in this language. */
async function shown(markup: string, data?: unknown): Promise<HTMLElement[]> {
  return standing(`<div lang="${longer.tag}">${markup}</div>`, data);
}

async function one(markup: string): Promise<HTMLElement> {
  const [widget] = await shown(markup);
  if (!widget) throw new Error(`${markup} shows nothing`);
  return widget;
}

afterEach(() => document.querySelectorAll('body > therapy-guide').forEach((provider) => provider.remove()));

describe('every word of a widget', () => {
  it('comes from the table or the guide: each widget, as it stands on a page', async () => {
    for (const widget of await shown(every)) expectNoLeak(rootOf(widget), widget.localName);
    expect(seen).to.be.above(1500);
  }).timeout(30_000);

  for (const markup of [
    '<therapy-cite ref="10"></therapy-cite>',
    '<therapy-practitioner-finder href="https://clinic.example/"></therapy-practitioner-finder>',
    ...['overview', 'mechanism', 'benefits', 'techniques', 'making-a-choice', 'related'].map(
      (section) => `<therapy-section section="${section}"></therapy-section>`,
    ),
    ...['view="words"', 'view="numbers"', 'view="plot"', 'condition="tmj"', 'condition="neck-pain"'].map(
      (attribute) => `<therapy-evidence-summary ${attribute}></therapy-evidence-summary>`,
    ),
    '<therapy-quick-facts><p slot="note"></p></therapy-quick-facts>',
  ]) {
    it(`comes from the table or the guide: ${markup.slice(1, markup.indexOf('>'))}`, async () => {
      const widget = await one(markup);
      expectNoLeak(rootOf(widget), markup);
      if (widget.firstElementChild) expectNoLeak(widget, 'the note');
    });
  }

  it('comes from the table or the guide in each state that a reader can bring about', async () => {
    for (const {markup, act} of widgetStates) {
      const widget = await one(markup);
      await act(widget);
      await drawn(widget);
      expectNoLeak(rootOf(widget), `${markup} ${String(act)}`);
    }
  }).timeout(30_000);

  it('comes from the table or the guide on paper', async () => {
    const sheets = await sheetsPrintedBy(async () => {
      const checker = await one('<therapy-contraindication-checker></therapy-contraindication-checker>');
      all<HTMLElement>(checker, 'input:not([value=":none"])').forEach((box) => box.click());
      press(checker, '[part="check"]');
      await drawn(checker);
      press(checker, '[part="print"]');
      press(await one('<therapy-questions></therapy-questions>'), '[part="print"]');
    });
    expect(sheets).to.have.length(2);
    for (const {title, documentElement} of sheets) {
      expect(leaks(title), title).to.equal(false);
      expectNoLeak(documentElement, title);
    }
  });

  it('comes from the table or the guide while a guide loads, when it fails, and when it is old', async () => {
    const card = '<therapy-quick-facts></therapy-quick-facts>';
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div lang="${longer.tag}"><therapy-guide src="/no-guide.json">${card}</therapy-guide></div>`,
    );
    const [waiting] = document.body.lastElementChild?.querySelectorAll('therapy-quick-facts') ?? [];
    if (!waiting) throw new Error('the card is missing');
    await waitUntil(() => {
      expect(waiting.matches(':state(pending), :state(failed)')).to.equal(true);
    });
    expectNoLeak(rootOf(waiting), 'pending');
    await waitUntil(() => {
      expect(waiting.matches(':state(failed)')).to.equal(true);
    });
    expect(all(waiting, 'button')).to.have.length(1);
    expectNoLeak(rootOf(waiting), 'failed');
    document.body.lastElementChild?.remove();

    const old = smallGuide();
    const guides = [
      {...old, about: {...old.about, checked: '2020-01-01'}},
      {...old, faq: undefined},
    ];
    for (const data of guides) {
      for (const widget of await shown(every, data)) expectNoLeak(rootOf(widget), widget.localName);
    }
  }).timeout(30_000);

  it('would be seen to leak', async () => {
    const [card] = await shown('<therapy-quick-facts></therapy-quick-facts>');
    if (!card) throw new Error('the card is missing');
    rootOf(card).querySelector('dt')?.append(' Check');
    expect(() => expectNoLeak(rootOf(card), 'a word')).to.throw(/Check/);
    expect(leaks('⟦Soóuúrceé 3: Check⟧')).to.equal(true);
    expect(leaks('⟦Soóuúrceé 3: ⟦Cheéck⟧⟧')).to.equal(false);
    expect(leaks('Tschüss')).to.equal(true);
  });
});
