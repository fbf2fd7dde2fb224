import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {widgetTags} from '../../src/widgets.js';
import {foldedWords} from '../support/folded-words.js';
import {shown} from '../support/reader.js';

/** Searches the page from its start as a reader does; no type knows this function. */
function find(words: string): boolean {
  getSelection()?.removeAllRanges();
  return (Reflect.get(window, 'find') as (words: string) => boolean).call(window, words);
}

/** The folded part of a widget in which words stand. */
function partWith(widget: Element, words: string): HTMLDetailsElement | undefined {
  const all = [...(widget.shadowRoot?.querySelectorAll('details') ?? [])];
  return all.find(({textContent}) => textContent?.replace(/\s+/g, ' ').includes(words));
}

describe('a search in the page', () => {
  for (const [tag, name, , words] of foldedWords) {
    it(`finds “${words}” in <${tag}>, folded in a part: ${name}`, async () => {
      const widget = await shown(`<${tag}></${tag}>`);
      expect(partWith(widget, words)?.open).to.equal(false);
      expect(find(words)).to.equal(true);
    });
  }

  for (const tag of widgetTags.filter((one) => one !== 'therapy-guide')) {
    it(`can find <${tag}> where the page hides it until it is found`, async () => {
      const widget = await shown(`<${tag} ref="10"></${tag}>`);
      for (const [hidden, display] of [
        ['', 'none'],
        ['until-found', 'block'],
      ] as const) {
        widget.setAttribute('hidden', hidden);
        expect(getComputedStyle(widget).display).to.equal(display);
        expect(
          widget.shadowRoot?.querySelector('button, p, dl, summary')?.checkVisibility({contentVisibilityAuto: true}),
        ).to.equal(false);
      }
      widget.removeAttribute('hidden');
    });
  }

  it('finds nothing that no widget says', async () => {
    await shown('<therapy-quick-facts></therapy-quick-facts>');
    expect(find('no widget says these words')).to.equal(false);
  });
});
