import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {laden, nothingThrown, showing, strangersIn} from '../support/guides-on-page.js';
import {injections} from '../support/injections.js';
import {smallGuide} from '../support/small-guide.js';

/** Resolves after the address of the injected images failed: an image of an earlier text would have run its script by then. */
function failedImage(): Promise<unknown> {
  const image = new Image();
  const failed = new Promise((resolve) => image.addEventListener('error', resolve, {once: true}));
  image.src = 'x';
  return failed;
}

/** The tags of those widgets that cannot show their section. */
function failedOf(widgets: readonly HTMLElement[]): string[] {
  return widgets.filter((widget) => widget.matches(':state(failed)')).map(({localName}) => localName);
}

describe('a guide of hostile texts', () => {
  nothingThrown();

  it(`shows each of ${injections.length} injected scripts as text, in every string of a guide and in every widget`, async () => {
    for (const text of injections) {
      const widgets = await showing(laden(smallGuide(), text));
      expect(failedOf(widgets), text).to.deep.equal([]);
      expect(strangersIn(widgets), text).to.deep.equal([]);
      expect('ran' in window, text).to.equal(false);
      widgets[0]?.parentElement?.remove();
    }
    await failedImage();
    expect('ran' in window).to.equal(false);
  }).timeout(120_000);

  it('shows texts of 100 kB, and lets none of them out of its box', async () => {
    // Every eighth text: an engine needs seconds to break so long a word.
    let count = 0;
    const long = () => (count++ % 8 === 0 ? 'x'.repeat(100_000) : '');
    const widgets = await showing(laden(smallGuide(), long));
    expect(failedOf(widgets)).to.deep.equal([]);
    for (const widget of widgets) {
      widget.parentElement?.setAttribute('style', 'display: block; inline-size: 400px');
      expect(widget.scrollWidth, widget.localName).to.be.at.most(400);
    }
  }).timeout(60_000);

  it('says of each section that is wrong what is wrong, and shows the others', async () => {
    const guide = smallGuide() as unknown as Record<string, unknown>;
    guide['faq'] = {items: '<img src=x onerror="window.ran = true">'};
    const widgets = await showing(guide);
    expect(failedOf(widgets)).to.deep.equal(['therapy-faq']);
    const [faq] = widgets.filter(({localName}) => localName === 'therapy-faq');
    expect(faq?.shadowRoot?.textContent).to.match(/faq\.items/);
    expect('ran' in window).to.equal(false);
  });
});
