import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {
  outcomeHeadings,
  outcomeMeanings,
} from '../../src/elements/contraindication-checker/contraindication-checker.messages.js';
import {waitUntil} from '../support/wait-until.js';
import {widgetTags} from '../support/guides-on-page.js';
import {reading, shown, textOf} from '../support/reader.js';
import {msg, testLocale} from '../support/test-locale.js';

const english = 'Not medical advice.';
const headingOf = ({shadowRoot}: Element) =>
  shadowRoot?.querySelector('[part="base"] :is(h2, [part="button"])')?.textContent?.trim();

/** Puts the page into a language, and waits until a widget has followed. */
async function into(tag: string, widget: Element): Promise<void> {
  document.documentElement.lang = tag;
  const base = () => widget.shadowRoot?.querySelector<HTMLElement>('[part="base"]');
  await waitUntil(() => {
    expect(base()?.lang).to.equal(tag);
  });
}

before(() => testLocale.load());

afterEach(() => {
  document.documentElement.lang = testLocale.tag;
});

describe(`a page that changes between ${testLocale.tag} and English`, () => {
  for (const tag of widgetTags) {
    it(`changes the words of <${tag}>, and back`, async () => {
      const widget = await shown(`<${tag}></${tag}>`);
      const heading = headingOf(widget);
      await into('en', widget);
      expect(textOf(widget)).to.include(english).and.not.include(msg(english));
      expect(headingOf(widget)).not.to.equal(heading);
      await into(testLocale.tag, widget);
      expect(textOf(widget)).to.include(msg(english)).and.not.include(` ${english}`);
      expect(headingOf(widget)).to.equal(heading);
    });
  }

  it('changes the outcome of the checker, which stays', async () => {
    const checker = await shown('<therapy-contraindication-checker></therapy-contraindication-checker>');
    reading(checker)
      .getByRole('checkbox', {name: msg('I’m not sure')})
      .click();
    reading(checker)
      .getByRole('button', {name: msg('Check')})
      .click();
    await waitUntil(() => reading(checker).getByRole('region', {name: msg(outcomeHeadings.unsure)}));
    await into('en', checker);
    reading(checker).getByRole('region', {name: outcomeHeadings.unsure});
    await into(testLocale.tag, checker);
    const region = reading(checker).getByRole('region', {name: msg(outcomeHeadings.unsure)});
    expect(region.innerText).to.include(msg(outcomeMeanings.unsure));
    expect(reading(checker).getByRole<HTMLInputElement>('checkbox', {name: msg('I’m not sure')}).checked).to.equal(
      true,
    );
  });
});
