import '../support/open-roots.js';
import '../../src/entries/therapy-contraindication-checker.js';
import {expect} from '@open-wc/testing';
import type {TherapyContraindicationChecker} from '../../src/elements/contraindication-checker/contraindication-checker.js';
import {contraindications} from '#guide';
import {expectAccessible} from '../support/axe.js';
import {printedBy} from '../support/printing.js';
import {focusedIn, reading, rootsOf, saidIn, seenIn, shown, textOf} from '../support/reader.js';

const {items} = contraindications.data;
const none = 'None of these apply';
const unsure = 'I’m not sure';
const pregnant = /first three months of pregnancy/;
const stroke = /stroke or bleeding in the brain/;

async function checker(): Promise<TherapyContraindicationChecker> {
  return shown('<therapy-contraindication-checker></therapy-contraindication-checker>');
}

const box = (element: Element, name: string | RegExp) =>
  reading(element).getByRole<HTMLInputElement>('checkbox', {name});

function tick(element: Element, ...names: (string | RegExp)[]): void {
  for (const name of names) box(element, name).click();
}

async function press(element: TherapyContraindicationChecker, name: string): Promise<void> {
  reading(element).getByRole('button', {name}).click();
  await element.updateComplete;
}

async function checked(...names: (string | RegExp)[]): Promise<TherapyContraindicationChecker> {
  const element = await checker();
  tick(element, ...names);
  await press(element, 'Check');
  return element;
}

const outcome = (element: Element, name: string) => reading(element).getByRole('region', {name});
const noOutcome = (element: Element) =>
  expect(reading(element).queryByRole('button', {name: 'Print summary'}) === null).to.equal(true);

const outcomes = [
  [[stroke], 'absolute', 'On this guide’s do-not-use list'],
  [[pregnant], 'relative', 'On this guide’s use-with-caution list'],
  [[pregnant, stroke], 'absolute', 'On this guide’s do-not-use list'],
  [[pregnant, unsure], 'relative', 'On this guide’s use-with-caution list'],
  [[unsure], 'unsure', 'Ask before you book'],
  [[unsure, none], 'unsure', 'Ask before you book'],
  [[none], 'none-listed', 'Nothing on this list was selected'],
] as const;

describe('<therapy-contraindication-checker>', () => {
  it('is accessible before an answer, when asked to tick, and with each outcome', async () => {
    const element = await checker();
    await expectAccessible(element);
    await press(element, 'Check');
    await expectAccessible(element);
    for (const [ticks] of outcomes) await expectAccessible(await checked(...ticks));
  }).timeout(30_000);

  it('is accessible in dark and with any heading level', async () => {
    const element = await shown<TherapyContraindicationChecker>(
      '<therapy-contraindication-checker theme="dark" heading-level="5"></therapy-contraindication-checker>',
    );
    tick(element, stroke, pregnant);
    await press(element, 'Check');
    await expectAccessible(element);
  });

  it('asks in two groups, five and six, lay words first, with the guide’s term and other words as description', async () => {
    const element = await checker();
    const [absolute, relative] = reading(element).getAllByRole('group');
    if (!absolute || !relative) throw new Error('groups are missing');
    expect(absolute.querySelectorAll('input')).to.have.length(5);
    expect(relative.querySelectorAll('input')).to.have.length(6);
    for (const {lay, term, synonyms} of items) {
      const row = box(element, lay).closest('label');
      for (const words of [lay, term, ...synonyms]) expect(seenIn(row as Element)).to.include(words);
    }
  });

  for (const [ticks, name, title] of outcomes) {
    it(`shows "${title}" for ${ticks.map(String).join(' and ')}`, async () => {
      const element = await checked(...ticks);
      expect(outcome(element, title).part.contains(name)).to.equal(true);
      expect(reading(element).getByRole('heading', {name: title}) === focusedIn(element)).to.equal(true);
    });
  }

  it('shows for every item why it matters, what to do, and the four signs to seek help', async () => {
    for (const {lay, why, action, known = []} of items) {
      const text = textOf(await checked(lay));
      for (const words of [why, action, ...known, ...contraindications.data.seekHelp.signs])
        expect(text).to.include(words.text);
    }
  });

  it('leads with the emergency number for a stroke, marked as this project’s words', async () => {
    const text = seenIn(outcome(await checked(stroke), 'On this guide’s do-not-use list'));
    expect(text).to.match(/^\W*On this guide’s do-not-use list\s+Call your emergency number now[^]*?‡/);
  });

  it('never reassures', async () => {
    for (const [ticks] of outcomes) {
      const text = textOf(await checked(...ticks))
        .toLowerCase()
        .replace('that does not mean it is safe for you', '');
      expect(text).not.to.match(/\bsafe\b|\bgo ahead|all clear|no risk|low risk|nothing to worry|✓|✔|✅|green/);
    }
  });

  it('asks for a tick when nothing is ticked, and shows no outcome', async () => {
    const element = await checked();
    expect(saidIn(reading(element).getByRole('alert'))).to.include('Tick at least one box');
    noOutcome(element);
  });

  it('lets "none" and a ticked item exclude each other', async () => {
    const element = await checker();
    tick(element, pregnant, unsure, none);
    expect([pregnant, unsure, none].map((name) => box(element, name).checked)).to.deep.equal([false, true, true]);
    tick(element, pregnant);
    expect([pregnant, unsure, none].map((name) => box(element, name).checked)).to.deep.equal([true, true, false]);
  });

  it('takes an outcome away as soon as an answer changes', async () => {
    const element = await checked(none);
    tick(element, pregnant);
    await element.updateComplete;
    noOutcome(element);
  });

  it('starts again with nothing ticked and the focus on the first box', async () => {
    const element = await checked(pregnant);
    await press(element, 'Start again');
    noOutcome(element);
    expect(
      reading(element)
        .getAllByRole<HTMLInputElement>('checkbox')
        .filter((one) => one.checked),
    ).to.deep.equal([]);
    expect(focusedIn(element) === reading(element).getAllByRole('checkbox')[0]).to.equal(true);
  });

  it('forgets the answers when the reader leaves the page', async () => {
    const element = await checked(pregnant);
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await element.updateComplete;
    noOutcome(element);
    expect(box(element, pregnant).checked).to.equal(false);
  });

  it('says that it shows an outcome, and nothing more', async () => {
    const element = await checker();
    const heard: CustomEvent[] = [];
    element.addEventListener('therapy-check', (event) => heard.push(event));
    tick(element, pregnant);
    await press(element, 'Check');
    await element.updateComplete;
    expect(heard).to.have.length(1);
    expect(heard[0]).to.be.instanceOf(CustomEvent).and.to.include({bubbles: false, composed: false, detail: null});
  });

  it('prints a summary from a frame of its own: items, outcome, date, sources, space for notes', async () => {
    const element = await checked(pregnant, unsure);
    const printed = await printedBy(() => press(element, 'Print summary'));
    expect(printed).to.have.length(1);
    for (const words of [
      'checklist summary',
      'use-with-caution list',
      'Pregnancy (first trimester)',
      'not sure',
      String(new Date().getFullYear()),
      'Notes',
      'Sources',
      'version 1.0.0',
    ]) {
      expect(printed[0]).to.include(words);
    }
    expect(document.querySelector('iframe[hidden]')).to.equal(null);
    const frame = () => rootsOf(element).at(-1)?.querySelector('iframe');
    frame()?.contentWindow?.dispatchEvent(new Event('afterprint'));
    expect(frame()).to.equal(null);
  });

  it('has boxes without a name, and is no form control itself', async () => {
    const element = await checker();
    expect(
      reading(element)
        .getAllByRole('checkbox')
        .map((one) => one.getAttribute('name')),
    ).to.deep.equal(Array(13).fill(null));
    expect('formAssociated' in element.constructor).to.equal(false);
  });

  it('has rows that can be pressed all along, at least 44 px high', async () => {
    const element = await checker();
    for (const one of reading(element).getAllByRole<HTMLInputElement>('checkbox')) {
      const row = one.closest('label');
      expect(row?.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
