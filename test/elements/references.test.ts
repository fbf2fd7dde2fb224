import '../support/open-roots.js';
import '../../src/entries/therapy-references.js';
import {expect} from '@open-wc/testing';
import type {TherapyReferences} from '../../src/elements/references/references.js';
import {citationFormats} from '../../src/guide/citation-formats.js';
import {references} from '#guide';
import {copied} from '../support/clipboard.js';
import {reading, saidIn, seenIn, shown, textOf} from '../support/reader.js';

const {items} = references.data;

const press = async (element: TherapyReferences, name: string) => {
  reading(element).getByRole('button', {name}).click();
  await element.updateComplete;
};

describe('<therapy-references>', () => {
  it('lists every reference with what it concludes and what was checked', async () => {
    const element = await shown('<therapy-references></therapy-references>');
    const listed = element.shadowRoot?.querySelectorAll('[part="reference"]') ?? [];
    expect(listed.length).to.equal(items.length);
    for (const {id} of items) {
      const {concludes, kind = '', note = ''} = references.sources[id] ?? {};
      expect(textOf(element)).to.include(kind.slice(1)).and.include(note);
      if (concludes) expect(textOf(element)).to.include(concludes);
    }
  });

  it('links to verified addresses only', async () => {
    const element = await shown('<therapy-references></therapy-references>');
    const verified = Object.values(references.sources).flatMap(({links}) => links);
    const shownLinks = reading(element)
      .getAllByRole<HTMLAnchorElement>('link')
      .map((one) => one.getAttribute('href'));
    expect(shownLinks).to.deep.equal(verified);
    for (const one of reading(element).getAllByRole<HTMLAnchorElement>('link')) {
      expect(one).to.include({rel: 'noopener', referrerPolicy: 'no-referrer'});
    }
  });

  it('tells beside a reference what was corrected with it', async () => {
    const element = await shown('<therapy-references></therapy-references>');
    const [first] = element.shadowRoot?.querySelectorAll('[part="reference"]') ?? [];
    first?.querySelector('summary')?.click();
    expect(seenIn(first as Element)).to.match(/The guide says:.*The source says:/);
  });

  it('shows every correction, beside its reference or below', async () => {
    const element = await shown('<therapy-references></therapy-references>');
    const text = saidIn(element.shadowRoot as ShadowRoot);
    for (const {guideSays, sourceSays} of Object.values(references.corrections)) {
      expect(text).to.include(guideSays).and.to.include(sourceSays);
    }
  });

  for (const format of ['AMA', 'BibTeX', 'RIS'] as const) {
    it(`copies one citation, and all, as ${format}`, async () => {
      const element = await shown<TherapyReferences>('<therapy-references></therapy-references>');
      reading(element).getByRole<HTMLSelectElement>('combobox', {name: 'Citations as'}).value = format;
      const tenth = items.find(({id}) => id === '10');
      const expected = tenth && citationFormats[format](tenth);
      expect(await copied(() => press(element, 'Copy citation 10'))).to.equal(expected);
      const all = await copied(() => press(element, 'Copy all'));
      expect(all?.split('\n\n')).to.have.length(items.length);
      await element.updateComplete;
      expect(saidIn(reading(element).getByRole('status'))).to.equal(`Copied ${items.length} citations.`);
    });
  }

  it('says so when the page does not allow copying', async () => {
    const element = await shown<TherapyReferences>('<therapy-references></therapy-references>');
    await copied(() => press(element, 'Copy all'), false);
    await element.updateComplete;
    expect(saidIn(reading(element).getByRole('status'))).to.match(/does not allow copying/);
  });
});
