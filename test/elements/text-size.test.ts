import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {widgetTags} from '../support/guides-on-page.js';
import {rootsOf, shown} from '../support/reader.js';
import {standingOut} from '../support/widths.js';

const widths = [320, 390, 768, 1264];
const sizes = ['50%', '100%', '150%', '200%', '250%', '300%'];

/** The rules of a page that sets the size of the text in the widgets. */
const sheet = new CSSStyleSheet();

before(() => document.adoptedStyleSheets.push(sheet));
after(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
});

const rules: readonly (readonly [name: string, rule: (size: string) => string])[] = [
  ['::part(base)', (size) => `::part(base) { font-size: ${size}; }`],
  ['--therapy-font-size', (size) => `:root { --therapy-font-size: calc(16px * ${parseFloat(size) / 100}); }`],
];

/** Why a page scrolls sideways; nothing where it does not. */
function beyond(place: HTMLElement, width: number): string[] {
  if (place.scrollWidth <= width) return [];
  const end = place.getBoundingClientRect().left + width;
  const all = rootsOf(place.firstElementChild as Element).flatMap((root) => [...root.querySelectorAll('*')]);
  const out = all.filter((one) => one.getBoundingClientRect().right + 12 > end);
  return [`${place.scrollWidth} px`, ...out.map((one) => `${one.localName}.${one.className} ${one.textContent}`)];
}

for (const tag of [...widgetTags, 'therapy-cite ref="10"']) {
  describe(`<${tag}> in text of another size`, () => {
    for (const [name, rule] of rules) {
      for (const width of widths) {
        it(`stays in a box of ${width} px, by ${name}`, async () => {
          const place = await shown(`<div><${tag} expanded></${tag.split(' ')[0]}></div>`);
          const widget = place.firstElementChild as HTMLElement;
          Object.assign(place.style, {inlineSize: `${width}px`});
          for (const size of sizes) {
            sheet.replaceSync(rule(size));
            await new Promise(requestAnimationFrame);
            expect(standingOut(widget), size).to.deep.equal([]);
            expect(beyond(place, width), size).to.deep.equal([]);
          }
        });
      }
    }
  });
}
