import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import type {TherapyWidget} from '../../src/base/widget.js';
import type {SectionName} from '../../src/guide/guide.js';
import {firstRows} from '../../src/widgets.js';
import {expectAccessible} from '../support/axe.js';
import {reading, rootsOf, shown, textOf, warningsDuring} from '../support/reader.js';
import {smallGuide} from '../support/small-guide.js';

/** Every widget with a box, and the section without which it cannot show. */
const all: readonly [tag: string, section: SectionName][] = firstRows
  .filter(({inline}) => !inline)
  .map(({tag, section}) => [tag, section]);

/** A widget that shows another guide. */
async function ofGuide(tag: string, data: unknown, event = 'therapy-ready'): Promise<HTMLElement> {
  const provider = document.createElement('therapy-guide');
  provider.data = data;
  const widget = document.createElement(tag);
  widget.append('My own words.');
  provider.append(widget);
  document.body.append(provider);
  await new Promise((come) => widget.addEventListener(event, come, {once: true}));
  return widget;
}

afterEach(() => document.querySelectorAll('body > therapy-guide').forEach((provider) => provider.remove()));

for (const [tag, section] of all) {
  describe(`<${tag}> as every widget`, () => {
    it('is accessible', async () => expectAccessible(await shown(`<${tag}></${tag}>`)));

    it('is accessible in dark, narrow, right to left', async () => {
      const widget = await shown(`<${tag} theme="dark"></${tag}>`);
      Object.assign(widget.parentElement ?? {}, {dir: 'rtl', className: 'narrow'});
      await expectAccessible(widget);
    });

    it('says which guide, which version, when it was checked, and that it is not medical advice', async () => {
      const widget = await shown(`<${tag}></${tag}>`);
      expect(textOf(widget)).to.match(
        /Craniosacral therapy guide, version 1\.1\.0\. Last checked November 28, 2026\. Not medical advice\./,
      );
    });

    it('shows nothing of the bundled guide when another one is given', async () => {
      const widget = await ofGuide(tag, smallGuide());
      const text = `${textOf(widget)} ${widget.shadowRoot?.textContent ?? ''}`;
      expect(text).to.include('Applied relaxation test therapy');
      expect(text).not.to.match(/cranio|sacral|upledger|\bCST\b|haller|nickel|migraine|skull|dollar|\$|medicare/i);
    });

    it('says so when the guide has no such section, and keeps the words of the host', async () => {
      const rest: Partial<ReturnType<typeof smallGuide>> = smallGuide();
      if (section !== 'references') delete rest[section];
      const guide = section === 'references' ? {...rest, references: []} : rest;
      const widget = await ofGuide(tag, guide, 'therapy-error');
      expect(textOf(widget)).to.match(/This part of the guide cannot be shown: .*(no section|references)/);
      expect(widget.matches(':state(failed)')).to.equal(true);
    });

    it('warns once about a wrong heading level, and uses 2', async () => {
      const warnings = await warningsDuring(() => shown(`<${tag} heading-level="9"></${tag}>`));
      expect(warnings).to.deep.equal([`${tag}: invalid heading-level "9". Expected 1, 2, 3, 4, 5 or 6.`]);
    });

    it('names its tables, and has lists without markers that are lists', async () => {
      const widget = await shown(`<${tag} expanded></${tag}>`);
      for (const table of rootsOf(widget).flatMap((root) => [...root.querySelectorAll('table')])) {
        const by = table.getAttribute('aria-labelledby') ?? '';
        const name = table.caption ?? (table.getRootNode() as ShadowRoot).getElementById(by);
        expect(name?.textContent?.trim()).not.to.be.oneOf(['', undefined]);
      }
      for (const list of rootsOf(widget).flatMap((root) => [...root.querySelectorAll('ul, ol')])) {
        const hasMarkers = getComputedStyle(list).listStyleType !== 'none';
        expect(hasMarkers || list.getAttribute('role') === 'list', list.outerHTML.slice(0, 80)).to.equal(true);
      }
    });

    it('has no style attribute and listens to nothing outside itself that it does not need', async () => {
      const widget = await shown<TherapyWidget<SectionName>>(`<${tag}></${tag}>`);
      expect(widget.shadowRoot?.querySelectorAll('[style]').length).to.equal(0);
      expect(widget.attributes.length).to.equal(0);
    });
  });
}

describe('the headings of all widgets', () => {
  for (const [tag] of all.filter(([tag]) => tag !== 'therapy-practitioner-finder')) {
    it(`<${tag}> follows the level of the host, and skips none`, async () => {
      const widget = await shown(`<${tag} heading="Mine" heading-level="3"></${tag}>`);
      const [first, ...rest] = reading(widget)
        .getAllByRole('heading')
        .map((one) => Number(one.localName.slice(1)));
      expect(first).to.equal(3);
      let before = 3;
      for (const level of rest) {
        expect(level).to.be.within(4, before + 1);
        before = level;
      }
    });
  }
});
