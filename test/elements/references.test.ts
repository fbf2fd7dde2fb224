import '../support/open-roots.js';
import '../../src/entries/therapy-quick-facts.js';
import '../../src/entries/therapy-references.js';
import {expect} from '@open-wc/testing';
import type {TherapyReferences} from '../../src/elements/references/references.js';
import {citationFormats} from '../../src/guide/citation-formats.js';
import {references} from '#guide';
import {copied, expectTextToCopy} from '../support/clipboard.js';
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
      const {concludes = '', limits = '', kind = '', note = ''} = references.sources[id] ?? {};
      expect(textOf(element)).to.include(kind.slice(1)).and.include(note);
      expect(saidIn(element.shadowRoot as ShadowRoot))
        .to.include(concludes)
        .and.include(limits);
    }
  });

  it('says in the summary of each what is inside', async () => {
    const element = await shown('<therapy-references></therapy-references>');
    for (const item of element.shadowRoot?.querySelectorAll('li[part="reference"]') ?? []) {
      const summary = saidIn(item.querySelector('summary') as Element);
      const count = item.querySelectorAll('.correction').length;
      const said = saidIn(item);
      const hasVerdict = said.includes('Its authors say:') || said.includes('Limits, as this project sees them:');
      expect(summary.startsWith('Conclusion and limits')).to.equal(hasVerdict);
      if (count > 1) expect(summary).to.match(new RegExp(`\\b${count} corrections$`));
    }
  });

  it('tells apart what the authors conclude and what this project holds against it', async () => {
    const element = await shown('<therapy-references expanded></therapy-references>');
    const {concludes, limits} = references.sources['9'] ?? {};
    const said = saidIn(element.shadowRoot?.querySelector('#reference-9') as Element);
    expect(said)
      .to.include(`Its authors say: ${concludes}`)
      .and.include(`Limits, as this project sees them: ${limits}`);
    expect(concludes).to.match(/“specifically effective and safe”/);
  });

  it('tells what the guide prints wrongly of each citation, in the list and in its popover', async () => {
    const misprinted = items.filter(({id}) => references.sources[id]?.misprint);
    expect(misprinted.map(({id}) => id)).to.include.members(['1', '5', '7', '8', '9', '10', '11', '12', '14']);
    const list = await shown('<therapy-references expanded></therapy-references>');
    for (const {id} of misprinted) {
      const {guideSays, sourceSays} = references.sources[id]?.misprint ?? {};
      const said = saidIn(list.shadowRoot?.querySelector(`#reference-${id}`) as Element);
      expect(said).to.include(`The guide says: ${guideSays} The source says: ${sourceSays}`);
    }
    const card = await shown('<therapy-quick-facts></therapy-quick-facts>');
    reading(card)
      .getAllByRole('button', {name: /^Source 1: /})[0]
      ?.click();
    const popover = card.shadowRoot?.querySelector(':popover-open') as Element;
    expect(saidIn(popover)).to.include(references.sources['1']?.misprint?.guideSays);
  });

  it('calls each address by its registry, and says of which source it is', async () => {
    const element = await shown('<therapy-references></therapy-references>');
    for (const label of ['DOI', 'PubMed', 'PMC']) {
      const link = reading(element).getByRole('link', {name: `${label}, source 10`});
      expect(seenIn(link)).to.equal(label);
    }
  });

  it('opens the reference that the address of the page names', async () => {
    window.location.hash = '#reference-10';
    const element = await shown('<therapy-references></therapy-references>');
    const open = [...(element.shadowRoot?.querySelectorAll('details[open]') ?? [])];
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    expect(open.map((one) => one.closest('li')?.value)).to.deep.equal([10]);
    expect(seenIn(open[0] as Element)).to.include(references.sources['10']?.concludes);
  });

  it('opens every reference when it is expanded', async () => {
    const element = await shown('<therapy-references expanded></therapy-references>');
    for (const {id} of items) expect(textOf(element)).to.include(references.sources[id]?.concludes ?? '');
  });

  it('keeps two-digit numbers inside the widget', async () => {
    const element = await shown('<therapy-references></therapy-references>');
    const list = element.shadowRoot?.querySelector('ol') as Element;
    const {paddingInlineStart, fontSize} = getComputedStyle(list);
    expect(parseFloat(paddingInlineStart)).to.be.at.least(2 * parseFloat(fontSize));
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
    const text = await copied(() => press(element, 'Copy all'), false);
    await element.updateComplete;
    expect(saidIn(reading(element).getByRole('status'))).to.match(/does not allow copying/);
    await expectTextToCopy(element, text);
  });
});
