import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {widgetTags} from '../support/guides-on-page.js';
import {rootsOf, shown} from '../support/reader.js';

/** Items that overflow: a marker at the inline end makes its item overflow, and one at the inline start does not. */
function misplaced(widget: Element): string[] {
  return rootsOf(widget)
    .flatMap((root) => [...root.querySelectorAll('li')])
    .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
    .map(({textContent, scrollWidth, clientWidth}) => `${scrollWidth} > ${clientWidth}: ${textContent}`);
}

for (const tag of widgetTags) {
  it(`<${tag}> has its list markers at the inline start on a right-to-left page`, async () => {
    const place = await shown(`<div dir="rtl"><${tag} expanded></${tag}></div>`);
    expect(misplaced(place.firstElementChild as Element)).to.deep.equal([]);
  });
}
