import '../support/open-roots.js';
import '../../src/entries/therapy-evidence-summary.js';
import '../../src/entries/therapy-quick-facts.js';
import '../../src/entries/therapy-safety.js';
import '../../src/entries/therapy-section.js';
import '../../src/entries/therapy-contraindication-checker.js';
import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {emulatesMedia} from '../support/emulates-media.js';
import {focusedIn, reading, rootsOf, seenIn, shown} from '../support/reader.js';

const mark = 'The guide’s statement, not checked against a study';
const line = 'These are the guide’s own statements, not checked against a study.';

const numbersIn = (root: ParentNode, count = 1) =>
  [...root.querySelectorAll('sup:not(:has(.mark))')]
    .map((one) => [...one.querySelectorAll('button')])
    .find(({length}) => length >= count) ?? [];

/** What a reader meets at a point beside the middle of an element. */
function hitAt(element: Element, x: number, y: number): Element | null {
  const {left, top, width, height} = element.getBoundingClientRect();
  return (element.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2 + x, top + height / 2 + y);
}

/** How high a paragraph is with and without its numbers, as one line: without them, its words could take fewer lines. */
function heights(paragraph: HTMLElement): [number, number] {
  paragraph.style.whiteSpace = 'nowrap';
  const before = paragraph.getBoundingClientRect().height;
  paragraph.querySelectorAll('sup').forEach((one) => one.remove());
  return [before, paragraph.getBoundingClientRect().height];
}

describe('the numbers behind a statement', () => {
  for (const [name, markup, media] of [
    ['on a page', '<therapy-evidence-summary></therapy-evidence-summary>', undefined],
    ['from right to left', '<div dir="rtl"><therapy-evidence-summary></therapy-evidence-summary></div>', undefined],
    ['in forced colors', '<therapy-evidence-summary></therapy-evidence-summary>', {forcedColors: 'active'}],
    ['on paper', '<therapy-evidence-summary></therapy-evidence-summary>', {media: 'print'}],
  ] as const) {
    if (media && !emulatesMedia) continue;
    it(`stand close together, ascending, with commas between, ${name}`, async () => {
      if (media) await emulateMedia(media);
      const element = await shown(markup);
      const widget = element.querySelector('therapy-evidence-summary') ?? element;
      const [first, second] = numbersIn(widget.shadowRoot as ShadowRoot, 2);
      // WebKit puts a space into the text of a button, which the gap below shows not to be seen.
      expect(first && seenIn(first.parentElement as Element).replaceAll(' ', '')).to.match(/^\d+(,\d+)+$/);
      for (const one of widget.shadowRoot?.querySelectorAll('sup') ?? []) {
        const numbers = [...one.querySelectorAll('button:not(.mark)')].map(({textContent}) => Number(textContent));
        expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
      }
      const gap = (second?.getBoundingClientRect().left ?? 0) - (first?.getBoundingClientRect().right ?? 0);
      expect(gap).to.be.within(0, 6);
      if (media) await emulateMedia({forcedColors: 'none', media: 'screen'});
    });
  }

  it('have a target of 24 pixels each, which makes no line higher', async () => {
    const card = await shown('<therapy-evidence-summary></therapy-evidence-summary>');
    const root = card.shadowRoot as ShadowRoot;
    card.scrollIntoView();
    const [first, second] = numbersIn(root, 2);
    for (const one of [first, second])
      for (const y of [-11, 0, 11]) expect(hitAt(one as Element, 0, y) === one, `${y}`).to.equal(true);
    for (const one of [first, second]) {
      const hit = Array.from({length: 60}, (_, x) => hitAt(one as Element, x - 30, 0) === one).filter(Boolean);
      expect(hit.length).to.be.at.least(23);
    }
    const [before, after] = heights(first?.closest('p') as HTMLElement);
    expect(before).to.equal(after);
  });

  it('never begin a line', async () => {
    const card = await shown<HTMLElement>('<therapy-quick-facts></therapy-quick-facts>');
    for (let width = 200; width < 400; width += 7) {
      card.style.width = `${width}px`;
      for (const one of card.shadowRoot?.querySelectorAll('sup') ?? []) {
        const start = one.parentElement?.getBoundingClientRect().left ?? 0;
        expect(one.getBoundingClientRect().left, `${width} px: ${one.parentElement?.textContent}`).above(start + 2);
      }
    }
  });

  for (const into of [0, 1, 2]) {
    it(`have the focus back after Escape, ${into} steps into the source`, async () => {
      const card = await shown('<therapy-quick-facts expanded></therapy-quick-facts>');
      const [number] = reading(card).getAllByRole('button', {name: /^Source 9: /});
      number?.focus();
      await sendKeys({press: 'Enter'});
      for (let step = 0; step < into; step++) await sendKeys({press: 'Tab'});
      expect(card.shadowRoot?.querySelector(':popover-open')?.contains(focusedIn(card) ?? null)).to.equal(into > 0);
      await sendKeys({press: 'Escape'});
      await new Promise((done) => requestAnimationFrame(done));
      expect(card.shadowRoot?.querySelector(':popover-open') === null).to.equal(true);
      expect(focusedIn(card) === number).to.equal(true);
    });
  }

  it('open their source beside them, clear of the edges of the screen', async () => {
    await setViewport({width: 390, height: 844});
    const card = await shown('<therapy-quick-facts expanded></therapy-quick-facts>');
    for (const number of card.shadowRoot?.querySelectorAll<HTMLElement>('.citation') ?? []) {
      number.scrollIntoView({block: 'center'});
      number.click();
      const place = card.shadowRoot?.querySelector(':popover-open')?.getBoundingClientRect();
      const {top, bottom} = number.getBoundingClientRect();
      const gap = Math.max((place?.top ?? 0) - bottom, top - (place?.bottom ?? 0));
      expect(gap).to.be.within(0, 16);
      expect(place?.left).to.be.at.least(8);
      expect(place?.right).to.be.at.most(document.documentElement.clientWidth - 8);
      number.click();
    }
    await setViewport({width: 800, height: 600});
  });
});

describe('the marks of statements without a source', () => {
  it('say what they mean when they are pressed', async () => {
    const card = await shown('<therapy-quick-facts facts="insurance"></therapy-quick-facts>');
    const [sign] = reading(card).getAllByRole('button', {name: mark});
    sign?.focus();
    await sendKeys({press: 'Enter'});
    const open = card.shadowRoot?.querySelector(':popover-open');
    expect(seenIn(open as Element)).to.equal(`† ${mark}.`);
  });

  it('make place for one line where all of a block is the guide’s own', async () => {
    const own = await shown('<therapy-section section="overview"></therapy-section>');
    const [first, second] = own.shadowRoot?.querySelectorAll('.body p') ?? [];
    for (const one of [first, second]) expect(one?.querySelectorAll('.mark')).to.have.length(0);
    expect(seenIn(own.shadowRoot?.querySelector('.body') as Element)).to.include(line);
  });

  it('stand at single statements of a block that is mixed', async () => {
    const widget = await shown('<therapy-safety></therapy-safety>');
    const list = widget.shadowRoot?.querySelector('[part="seek-help"] > ul');
    expect(list?.querySelectorAll('.mark').length).to.be.above(1);
  });

  it('open in the closed root of the checker too', async () => {
    const element = await shown('<therapy-contraindication-checker></therapy-contraindication-checker>');
    reading(element).getByRole('checkbox', {name: 'None of these apply'}).click();
    reading(element).getByRole('button', {name: 'Check'}).click();
    await (element as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
    const inner = rootsOf(element).at(-1) as ShadowRoot;
    const sign = inner.querySelector<HTMLElement>('.mark');
    sign?.click();
    expect(seenIn(inner.querySelector(':popover-open') as Element)).to.match(/^[†‡] /);
  });
});
