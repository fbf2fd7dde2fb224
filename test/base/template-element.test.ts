import {expect} from '@open-wc/testing';
import {html} from 'lit/html.js';
import {TemplateElement} from '../../src/base/template-element.js';

/** Counts to a number; just enough of an element to see when it draws. */
class CountTo extends TemplateElement {
  static override properties: typeof TemplateElement.properties = {
    end: {type: Number, default: 3},
    counted: {attribute: 'counted-things'},
  };

  declare end: number;
  declare counted: string | undefined;
  drawn = 0;
  changes: unknown[] = [];

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.changes.push(...changed);
    if (this.end > 9) this.end = 9;
  }

  protected override render(): unknown {
    this.drawn += 1;
    return html`<p>1 to ${this.end} ${this.counted}</p>`;
  }
}

const tag = 'count-to';

function place(markup: string): CountTo {
  const holder = document.createElement('div');
  document.body.append(holder);
  holder.innerHTML = markup;
  return holder.firstElementChild as CountTo;
}

describe('TemplateElement', () => {
  it('keeps what a page set before the class was there', async () => {
    const early = place(`<${tag}></${tag}>`);
    early.end = 5;
    customElements.define(tag, CountTo);
    await early.updateComplete;
    expect(early.shadowRoot?.textContent).to.equal('1 to 5 ');
    expect(Object.hasOwn(early, 'end')).to.equal(false);
  });

  it('draws once for all changes, with what willUpdate made of them', async () => {
    const element = place(`<${tag} end="4"></${tag}>`);
    element.end = 12;
    element.setAttribute('counted-things', 'sheep');
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('1 to 9 sheep');
    expect(element.drawn).to.equal(1);
    expect(element.end).to.equal(9);
  });

  it('goes back to the default when the attribute goes', async () => {
    const element = place(`<${tag} end="4"></${tag}>`);
    element.removeAttribute('end');
    await element.updateComplete;
    expect(element.end).to.equal(3);
  });

  it('tells what changed, and what it was', async () => {
    const element = place(`<${tag} end="4"></${tag}>`);
    await element.updateComplete;
    element.changes = [];
    element.end = 6;
    await element.updateComplete;
    expect(element.changes).to.deep.equal([['end', 4]]);
  });

  it('does not draw off the page, and catches up when it comes back', async () => {
    const element = place(`<${tag} end="4"></${tag}>`);
    const holder = element.parentElement;
    await element.updateComplete;
    element.remove();
    element.end = 7;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('1 to 4 ');
    holder?.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.textContent).to.equal('1 to 7 ');
  });

  it('has no way into a closed root', async () => {
    class Closed extends CountTo {
      static override shadowRootOptions: ShadowRootInit = {mode: 'closed'};
    }
    customElements.define('count-closed', Closed);
    const element = place('<count-closed></count-closed>');
    await element.updateComplete;
    const reachable: unknown[] = [];
    for (
      let holder: object = element;
      holder !== HTMLElement.prototype;
      holder = Object.getPrototypeOf(holder) as object
    )
      reachable.push(...Reflect.ownKeys(holder).map((key) => Reflect.get(element, key) as unknown));
    expect(reachable.some((value) => value instanceof ShadowRoot)).to.equal(false);
  });
});
