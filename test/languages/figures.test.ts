import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {printedBy} from '../support/printing.js';
import {reading, saidIn, shown, textOf} from '../support/reader.js';
import {msg, testLocale} from '../support/test-locale.js';

/** How a reader of the language writes figures, prices and dates; the languages made from English write them as English does. */
const inEnglish = {
  interval: /−21\.00 .*?−32\.60 .*?−9\.40/,
  session: ['$70 – $250', '$120 – $170'],
  course: ['$700 – $2,500', '$1,200 – $1,700'],
  checked: 'November 28, 2026',
  today: /(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/,
};
const inSpanish = {
  interval: /−21,00 \(de −32,60 a −9,40\)/,
  session: ['70-250 US$', '120-170 US$'],
  course: ['700-2500 US$', '1200-1700 US$'],
  checked: '28 de noviembre de 2026',
  today:
    /\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de \d{4}/,
};
/** The day of printing is outside the text of the guide, and so follows the rules of Arabic. */
const inArabic = {...inEnglish, today: /\d{1,2} (?=\p{Script=Arabic})\p{L}+ \d{4}/u};
const written = {es: inSpanish, 'ar-XB': inArabic}[testLocale.tag] ?? inEnglish;

/** A text as English letters and signs: without what a made language puts into it, and with single plain spaces. */
const bare = (text: string) => text.replace(/[⟦⟧~\u200F\u202A-\u202E]/g, '').replace(/\s+/g, ' ');

/** The made language that is longer doubles each vowel; the second one has an accent. */
const unaccented = (text: string) => (testLocale.tag === 'en-XA' ? bare(text).replace(/[áéíóú]/gi, '') : bare(text));

before(() => testLocale.load());

describe(`figures in ${testLocale.tag}`, () => {
  it('are results with their intervals', async () => {
    const text = textOf(await shown('<therapy-evidence-summary view="numbers"></therapy-evidence-summary>'));
    expect(unaccented(text)).to.match(written.interval);
  });

  it('are prices', async () => {
    const widget = await shown('<therapy-cost sessions="10"></therapy-cost>');
    const prices = [...(widget.shadowRoot?.querySelectorAll('b') ?? [])].map((price) => bare(saidIn(price)));
    expect(prices.slice(0, 4)).to.deep.equal([...written.session, ...written.course]);
  });

  it('are the day of the check, and the day of printing', async () => {
    const checker = await shown('<therapy-contraindication-checker></therapy-contraindication-checker>');
    expect(unaccented(textOf(checker))).to.include(written.checked);
    reading(checker)
      .getByRole('checkbox', {name: msg('None of these apply')})
      .click();
    const press = (message: Parameters<typeof msg>[0]) =>
      reading(checker)
        .getByRole('button', {name: msg(message)})
        .click();
    press('Check');
    await (checker as HTMLElement & {updateComplete: Promise<boolean>}).updateComplete;
    const [sheet = ''] = await printedBy(() => Promise.resolve(press('Print summary')));
    const printed = unaccented(sheet).replaceAll(written.checked, '');
    expect(printed).to.match(written.today);
  });
});
