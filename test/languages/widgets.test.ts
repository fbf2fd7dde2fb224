import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {chapters} from '../../src/elements/article/chapters.js';
import {expectAccessible} from '../support/axe.js';
import {widgetTags} from '../support/guides-on-page.js';
import {reading, shown, textOf} from '../support/reader.js';
import {attribution, localized, msg, testLocale, titled} from '../support/test-locale.js';
import {attributesIn} from '../support/languages/languages.js';
import {standingOut} from '../support/widths.js';

const {practitioner} = attribution;

/** The name of each widget, and a text of the guide that it has to show. */
const expected: Readonly<Record<string, readonly [heading: string, words: string]>> = {
  'therapy-quick-facts': [titled(msg('Quick facts')), localized('quickFacts').facts[0]?.value.text ?? ''],
  'therapy-contraindication-checker': [
    titled(msg('Check before you book')),
    localized('contraindications').items[0]?.lay ?? '',
  ],
  'therapy-evidence-summary': [titled(msg('What the studies found')), localized('evidence').overall.text],
  'therapy-practitioner-finder': [
    msg('Find a {practitioner}', {practitioner}),
    msg('Find a {practitioner}', {practitioner}),
  ],
  'therapy-section': [titled(localized('overview').title), localized('overview').parts[0]?.paragraphs[0]?.text ?? ''],
  'therapy-conditions': [titled(msg('What it is used for')), localized('conditions').tiers[0]?.title ?? ''],
  'therapy-session': [titled(msg('What a session is like')), localized('session').stages[0]?.title ?? ''],
  'therapy-safety': [titled(msg('Risks and side effects')), localized('safety').seekHelp.lead.text],
  'therapy-questions': [
    msg('Questions to ask a {practitioner}', {practitioner}),
    localized('practitioners').questions[0]?.text ?? '',
  ],
  'therapy-cost': [titled(msg('What it costs')), localized('cost').about.text],
  'therapy-comparison': [titled(msg('Beside other therapies')), localized('comparison').lead.text],
  'therapy-faq': [titled(msg('Questions and answers')), localized('faq').items[0]?.question ?? ''],
  'therapy-references': [titled(msg('References')), msg('Copy all')],
  'therapy-article': [titled(msg('The whole guide')), msg('Contents ({count})', {count: chapters.length})],
};

before(() => testLocale.load());

after(() => setViewport({width: 800, height: 600}));

const baseOf = (widget: Element) => widget.shadowRoot?.querySelector('[part="base"]') as HTMLElement;

for (const tag of widgetTags) {
  describe(`<${tag}> in ${testLocale.tag}`, () => {
    const [heading = '', words = ''] = expected[tag] ?? [];

    it('shows its heading, its section and the line that it is not medical advice', async () => {
      const widget = await shown(`<${tag}></${tag}>`);
      reading(widget).getByRole(tag.endsWith('finder') ? 'button' : 'heading', {name: heading});
      expect(words).not.to.equal('');
      expect(textOf(widget)).to.include(words).and.include(msg('Not medical advice.'));
    });

    it('names its guide, its version and the day of its check', async () => {
      const {name, version, date, notice = ''} = attribution;
      const text = textOf(await shown(`<${tag}></${tag}>`));
      expect(text).to.include(msg('{name} guide, version {version}. Last checked {date}.', {name, version, date}));
      expect(text).to.include(notice);
    });

    it('says its language and runs in its direction', async () => {
      const base = baseOf(await shown(`<${tag}></${tag}>`));
      expect(base.lang).to.equal(testLocale.tag);
      expect(attributesIn(testLocale.tag)).to.include(`dir="${getComputedStyle(base).direction}"`);
    });

    it('stays in its box on a narrow and on a wide page', async () => {
      const widgets = [await shown(`<${tag}></${tag}>`), await shown(`<${tag} expanded></${tag}>`)];
      for (const width of [320, 1280]) {
        await setViewport({width, height: 800});
        for (const widget of widgets) expect(standingOut(widget), `on ${width} px`).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      }
      await setViewport({width: 800, height: 600});
    });

    // The article is made of the other widgets, each of which is checked.
    if (tag === 'therapy-article') return;
    it('is accessible with everything open', async () => expectAccessible(await shown(`<${tag} expanded></${tag}>`)));
    it('is accessible', async () => expectAccessible(await shown(`<${tag}></${tag}>`)));
  });
}

describe('the check for what stands out', () => {
  it('sees a word that is too long for its box', async () => {
    await setViewport({width: 320, height: 800});
    const widget = await shown('<therapy-faq></therapy-faq>');
    const heading = baseOf(widget).querySelector('h2');
    heading?.append('⟦'.repeat(80));
    heading?.setAttribute('style', 'overflow-wrap: normal; word-break: keep-all; white-space: nowrap');
    expect(standingOut(widget)).not.to.deep.equal([]);
  });

  it('sees the target of a mark where it makes something scroll, and only there', async () => {
    const widget = await shown('<therapy-faq></therapy-faq>');
    const [box, mark] = [document.createElement('p'), document.createElement('button')];
    box.setAttribute('style', 'inline-size: 8px');
    mark.className = 'citation';
    box.append(mark);
    baseOf(widget).append(box);
    expect(standingOut(widget)).to.deep.equal([]);
    box.style.overflowX = 'auto';
    expect(standingOut(widget)).to.deep.equal(['p. “”']);
  });
});
