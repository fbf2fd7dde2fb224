import '../support/open-roots.js';
import '../../src/entries/therapy-cite.js';
import '../../src/entries/therapy-guide.js';
import {expect} from '@open-wc/testing';
import {references} from '#guide';
import {expectAccessible} from '../support/axe.js';
import {reading, seenIn, shown, warningsDuring} from '../support/reader.js';

const sentence = (ref: string) =>
  `<p>Ten trials were pooled<therapy-cite ${ref}><a href="https://example.org/">[Haller 2019]</a></therapy-cite>, they say.</p>`;

describe('<therapy-cite>', () => {
  it('is a number in the sentence that opens its source', async () => {
    const place = await shown(sentence('ref="10"'));
    const cite = place.querySelector('therapy-cite') as HTMLElement;
    expect(getComputedStyle(cite).display).to.equal('inline');
    const source = cite.shadowRoot?.querySelector('[popover]');
    expect(source?.matches(':popover-open')).to.equal(false);
    reading(cite)
      .getByRole('button', {name: /^Source 10: Haller/})
      .click();
    expect(source?.matches(':popover-open')).to.equal(true);
    expect(reading(cite).getAllByRole('button', {name: 'Close'})).to.have.length(1);
    expect(seenIn(source as Element))
      .to.include(references.sources['10']?.concludes)
      .and.to.include('Not medical advice.')
      .and.to.match(/version 1\.1\.0\. Last checked/);
    await expectAccessible(place);
  });

  it('does not show the link that stood in for it', async () => {
    const place = await shown<HTMLElement>(sentence('ref="10"'));
    expect(place.innerText.replace(/\s+/g, ' ')).to.match(/^Ten trials were pooled ?1?0? ?, they say\.$/);
    expect(place.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('takes its number from `reference` too, since React and Vue keep `ref` for themselves', async () => {
    const place = await shown(sentence('reference="10"'));
    reading(place.querySelector('therapy-cite') as HTMLElement).getByRole('button', {name: /^Source 10: Haller/});
  });

  for (const [name, ref] of [
    ['a reference that is not there', 'ref="99"'],
    ['a reference that is not there, in React', 'reference="99"'],
    ['a name that every object has', 'ref="constructor"'],
  ]) {
    it(`leaves the link in place for ${name}, and warns once`, async () => {
      let place: HTMLElement | undefined;
      const warnings = await warningsDuring(async () => {
        place = await shown<HTMLElement>(sentence(ref ?? ''));
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(new RegExp(`^therapy-cite: invalid ${ref?.replace('=', ' ')}. Expected 1, 2, 3`));
      expect(place?.innerText).to.include('[Haller 2019]');
    });
  }

  for (const [name, css] of [
    ['light', 'background: #fff; color: #222'],
    ['dark by its own colors alone', 'background: #111; color: #eee'],
    ['dark by its color scheme', 'color-scheme: dark; background: Canvas; color: CanvasText'],
    ['colored', 'background: #5b2a86; color: #fff'],
    ['light inside a dark one', 'color-scheme: dark; background: #fff; color: #222'],
  ] as const) {
    it(`can be read on a page that is ${name}, in each theme`, async () => {
      for (const theme of ['auto', 'light', 'dark']) {
        const place = await shown<HTMLElement>(
          `<div><p>Ten trials<therapy-cite ref="10" theme="${theme}"></therapy-cite>.</p></div>`,
        );
        place.style.cssText = `padding: 1em; ${css}`;
        const [number] = place.querySelector('therapy-cite')?.shadowRoot?.querySelectorAll('.citation') ?? [];
        expect(getComputedStyle(number as Element).color).to.equal(getComputedStyle(place).color);
        await expectAccessible(place);
      }
    });
  }

  it('takes the accent that the page gives it', async () => {
    const place = await shown<HTMLElement>(sentence('ref="10"'));
    place.style.setProperty('--therapy-accent', 'rgb(1, 2, 3)');
    const [number] = place.querySelector('therapy-cite')?.shadowRoot?.querySelectorAll('.citation') ?? [];
    expect(getComputedStyle(number as Element).color).to.equal('rgb(1, 2, 3)');
  });

  it('keeps the link where its guide cannot be shown, says why on demand, and offers a retry', async () => {
    const place = await shown<HTMLElement>(
      `<therapy-guide src="/nowhere.json">${sentence('ref="10"')}</therapy-guide>`,
      'therapy-error',
    );
    const cite = place.querySelector('therapy-cite') as HTMLElement;
    expect(cite.matches(':state(failed)')).to.equal(true);
    expect(place.querySelector('a')?.checkVisibility()).to.equal(true);
    const why = cite.shadowRoot?.querySelector('[popover]') as HTMLElement;
    expect(why.checkVisibility()).to.equal(false);
    reading(cite).getByRole('button', {name: 'Why the source cannot be shown'}).click();
    expect(seenIn(why)).to.match(/This part of the guide cannot be shown: "\/nowhere.json" answered 404/);
    reading(cite).getByRole('button', {name: 'Try again'});
    await expectAccessible(place);
  });
});
