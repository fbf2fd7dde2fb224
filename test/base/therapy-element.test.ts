import {expect} from '@open-wc/testing';
import {css, html, type PropertyDeclarations} from 'lit';
import {TherapyElement} from '../../src/base/therapy-element.js';

/** Counts to a number; just enough of an element to see when it renders. */
class CountTo extends TherapyElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  static override properties: PropertyDeclarations = {end: {type: Number, useDefault: true}, counted: {}};

  declare end: number;
  declare counted: string | undefined;
  rendered = 0;

  constructor() {
    super();
    this.end = 3;
  }

  protected override render(): unknown {
    this.rendered += 1;
    return html`<p>1 to ${this.end} ${this.counted}</p>`;
  }
}

/** The same behind a closed root. */
class ClosedCount extends CountTo {
  static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};
}

const words = ({renderRoot}: TherapyElement) => renderRoot.textContent?.trim();
const colour = ({renderRoot}: TherapyElement) => {
  const [paragraph] = renderRoot.querySelectorAll('p');
  return paragraph && getComputedStyle(paragraph).color;
};

describe('TherapyElement', () => {
  let place: HTMLElement;

  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });

  afterEach(() => place.remove());

  async function counting(markup: string): Promise<CountTo> {
    place.setHTMLUnsafe(markup);
    const element = place.firstElementChild as CountTo;
    await element.updateComplete;
    return element;
  }

  it('keeps what a page set before the class was there', async () => {
    place.innerHTML = '<count-to></count-to>';
    const early = place.firstElementChild as CountTo;
    early.end = 5;
    customElements.define('count-to', CountTo);
    customElements.define('count-closed', ClosedCount);
    await early.updateComplete;
    expect(words(early)).to.equal('1 to 5');
    expect(Object.hasOwn(early, 'end')).to.equal(false);
  });

  it('goes back to the default when the attribute goes, and shows nothing for an attribute without one', async () => {
    const element = await counting('<count-to end="4" counted="sheep"></count-to>');
    expect(words(element)).to.equal('1 to 4 sheep');
    element.removeAttribute('end');
    element.removeAttribute('counted');
    await element.updateComplete;
    expect(words(element)).to.equal('1 to 3');
  });

  it('does not render off the page, and catches up when it comes back', async () => {
    const element = await counting('<count-to end="4"></count-to>');
    element.remove();
    element.end = 7;
    await element.updateComplete;
    expect(words(element)).to.equal('1 to 4');
    place.append(element);
    await element.updateComplete;
    expect(words(element)).to.equal('1 to 7');
  });

  for (const [tag, mode] of [
    ['count-to', 'open'],
    ['count-closed', 'closed'],
  ]) {
    it(`takes the place of what a server sent in a root that is ${mode}`, async () => {
      const sent = '<style>p {color: red}</style><p>1 to 3</p>';
      const element = await counting(`<${tag}><template shadowrootmode="${mode}">${sent}</template></${tag}>`);
      expect(words(element)).to.equal('1 to 3');
      expect(element.renderRoot.querySelectorAll('p')).to.have.length(1);
      expect(colour(element)).to.equal('rgb(1, 2, 3)');
    });
  }

  it('keeps its styles in another document, also when it was there from the start', async () => {
    const frame = document.createElement('iframe');
    place.append(frame);
    const moved = await counting('<count-to></count-to>');
    document.body.append(frame);
    const body = frame.contentDocument?.body;
    if (!body) throw new Error('the frame is empty');
    const created = document.createElement('count-to') as CountTo;
    for (const element of [moved, created]) {
      body.append(element);
      await element.updateComplete;
      expect(colour(element)).to.equal('rgb(1, 2, 3)');
    }
    place.append(moved);
    await moved.updateComplete;
    expect(colour(moved)).to.equal('rgb(1, 2, 3)');
    frame.remove();
  });

  it('leaves a sheet that a page gave to its root', async () => {
    const element = await counting('<count-to></count-to>');
    const sheet = new CSSStyleSheet();
    element.renderRoot.adoptedStyleSheets.push(sheet);
    element.end = 5;
    await element.updateComplete;
    expect(element.renderRoot.adoptedStyleSheets).to.have.length(2).and.include(sheet);
  });
});
