import '../../src/entries/therapy-quick-facts.js';
import '../../src/entries/therapy-practitioner-finder.js';
import {expect} from '@open-wc/testing';
import {TherapyGuide} from '../../src/elements/guide/guide.js';
import {waitUntil} from '../support/wait-until.js';
import {smallGuide} from '../support/small-guide.js';

const card = '<therapy-quick-facts></therapy-quick-facts>';

function place(markup: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  document.body.append(holder);
  return holder;
}

const heading = (around: Element) =>
  around.querySelector('therapy-quick-facts')?.shadowRoot?.querySelector('h2')?.textContent?.trim();

/** Waits until the card inside shows a guide. */
async function expectGuide(around: Element, name: string): Promise<void> {
  await waitUntil(() => {
    expect(heading(around)).to.equal(`${name}: quick facts`);
  });
}

const bundled = 'Craniosacral therapy';
const other = 'Applied relaxation test therapy';

describe('a provider that comes after its widgets', () => {
  afterEach(() => document.querySelectorAll('body > div').forEach((one) => one.remove()));

  it('gives them a guide that it is handed later, though it promised none', async () => {
    const holder = place(`<therapy-guide>${card}</therapy-guide>`);
    await expectGuide(holder, bundled);
    customElements.define('therapy-guide', TherapyGuide);
    const provider = holder.firstElementChild as TherapyGuide;
    provider.data = smallGuide();
    await expectGuide(holder, other);
  });

  it('gives them its guide under another tag too', async () => {
    const holder = place(`<clinic-guide>${card}</clinic-guide>`);
    await expectGuide(holder, bundled);
    customElements.define('clinic-guide', class extends TherapyGuide {});
    (holder.firstElementChild as TherapyGuide).data = smallGuide();
    await expectGuide(holder, other);
  });

  it('takes them over from a provider further out', async () => {
    const holder = place(`<therapy-guide><late-guide>${card}</late-guide></therapy-guide>`);
    await expectGuide(holder, bundled);
    customElements.define('late-guide', class extends TherapyGuide {});
    (holder.querySelector('late-guide') as TherapyGuide).data = smallGuide();
    await expectGuide(holder, other);
  });

  it('gives a directory to finders', async () => {
    const finder = '<therapy-practitioner-finder></therapy-practitioner-finder>';
    const holder = place(`<late-directory directory="https://clinic.example/book">${finder}</late-directory>`);
    customElements.define('late-directory', class extends TherapyGuide {});
    await waitUntil(() => {
      const link = holder.querySelector('therapy-practitioner-finder')?.shadowRoot?.querySelector('a.button');
      expect(link?.getAttribute('href')).to.equal('https://clinic.example/book');
    });
  });

  it('is forgotten by widgets that leave it, guide and directory', async () => {
    const holder = place(`<therapy-guide directory="https://clinic.example/book">${card}
      <therapy-practitioner-finder></therapy-practitioner-finder></therapy-guide>`);
    const provider = holder.firstElementChild as TherapyGuide;
    provider.data = smallGuide();
    await expectGuide(holder, other);
    holder.append(...provider.children);
    await expectGuide(holder, bundled);
    const finder = holder.querySelector('therapy-practitioner-finder');
    await waitUntil(() => {
      expect(finder?.shadowRoot?.querySelector('button.button')?.textContent).to.include('craniosacral');
    });
  });
});
