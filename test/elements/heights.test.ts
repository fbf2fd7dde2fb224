import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import '../../src/entries/lang/es.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {Tag} from '../../src/widgets.js';
import {shown} from '../support/reader.js';

/** The heights on a phone that readers read to the end, in CSS pixels, in English. */
const limits: readonly (readonly [Tag, number])[] = [
  ['therapy-quick-facts', 900],
  ['therapy-contraindication-checker', 2060],
  ['therapy-evidence-summary', 1700],
  ['therapy-conditions', 1500],
  ['therapy-session', 1500],
  ['therapy-safety', 2350],
  ['therapy-questions', 1300],
  ['therapy-references', 5600],
  ['therapy-comparison', 1400],
  ['therapy-article', 17000],
];

/** Text in Spanish is longer. */
const languages = {en: 1, es: 1.2};

/** Room for fonts that differ. */
const room = 1.05;

/** The style of a page that has none but its margin and its font. Arimo has the widths of Arial on every machine. */
const plainPage = 'body {margin: 16px; font: 16px Arimo}';

async function loadFont(weight: '400' | '700'): Promise<void> {
  const file = `/node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`;
  document.fonts.add(await new FontFace('Arimo', `url(${file})`, {weight}).load());
}

describe('the height of a widget on a phone', () => {
  const sheet = new CSSStyleSheet();

  before(async () => {
    await Promise.all([loadFont('400'), loadFont('700')]);
    sheet.replaceSync(plainPage);
    document.adoptedStyleSheets.push(sheet);
    await setViewport({width: 390, height: 844});
  });

  after(async () => {
    document.adoptedStyleSheets = [];
    await setViewport({width: 800, height: 600});
  });

  for (const [tag, limit] of limits) {
    for (const [language, factor] of Object.entries(languages)) {
      it(`<${tag} lang="${language}"> is at most ${Math.round(limit * factor)} px high`, async () => {
        const element = await shown(`<${tag} lang="${language}"></${tag}>`);
        expect(element.getBoundingClientRect().height).to.be.at.most(limit * factor * room);
      });
    }
  }
});
