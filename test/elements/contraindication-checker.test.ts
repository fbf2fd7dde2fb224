import '../support/open-roots.js';
import '../../src/entries/therapy-contraindication-checker.js';
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
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

const phone = {width: 390, height: 844};

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

/** The words of each bullet of the widget. */
function bulletsIn(element: Element): string[] {
  return reading(element).getAllByRole('listitem').map(saidIn);
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
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible before an answer, when asked to tick, and with each outcome', async () => {
    const element = await checker();
    await expectAccessible(element);
    await press(element, 'Check');
    await expectAccessible(element);
    for (const [ticks] of outcomes) await expectAccessible(await checked(...ticks));
  }).timeout(30_000);

  it('can be cleared as soon as something is ticked, and only then', async () => {
    const element = await checker();
    const again = () => reading(element).queryAllByRole('button', {name: 'Start again'});
    expect(again()).to.have.length(0);
    for (const name of [stroke, unsure, none]) {
      tick(element, name);
      await element.updateComplete;
      expect(again()).to.have.length(1);
      await expectAccessible(element);
      await press(element, 'Start again');
      expect(
        reading(element)
          .getAllByRole<HTMLInputElement>('checkbox')
          .some(({checked}) => checked),
      ).to.equal(false);
      expect(focusedIn(element)).to.equal(reading(element).getAllByRole('checkbox')[0]);
      expect(again()).to.have.length(0);
    }
    tick(element, stroke);
    await element.updateComplete;
    tick(element, stroke);
    await element.updateComplete;
    expect(again()).to.have.length(0);
    tick(element, stroke);
    await press(element, 'Check');
    expect(again()).to.have.length(1);
  });

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
      const phrase = `${term}. This includes ${synonyms.join(', ')}.`;
      const lines = seenIn(row as Element)
        .split('\n')
        .map((line) => line.trim());
      expect(lines.filter(Boolean)).to.deep.equal([lay, phrase]);
    }
  });

  for (const [ticks, name, title] of outcomes) {
    it(`shows "${title}" for ${ticks.map(String).join(' and ')}`, async () => {
      const element = await checked(...ticks);
      expect(outcome(element, title).part.contains(name)).to.equal(true);
      expect(reading(element).getByRole('heading', {name: title}) === focusedIn(element)).to.equal(true);
    });
  }

  it('shows for every item why it matters, what to do, and every sign to seek help', async () => {
    for (const {lay, why, action, known = []} of items) {
      const text = textOf(await checked(lay));
      for (const words of [why, action, ...known, ...contraindications.data.seekHelp.signs])
        expect(text).to.include(words.text);
    }
  });

  it('lists the signs of an emergency one by one, for each item that has some and below every outcome', async () => {
    const call = contraindications.data.seekHelp.emergency;
    for (const {lay, emergency} of items) {
      const listed = bulletsIn(await checked(lay));
      for (const sign of [...(emergency?.signs ?? []), ...(call?.signs ?? [])]) expect(listed).to.include(sign);
    }
    for (const other of ['None of these apply', 'I’m not sure']) {
      const listed = bulletsIn(await checked(other));
      for (const sign of call?.signs ?? []) expect(listed).to.include(sign);
    }
  });

  it('names what the guide’s list leaves out, as no question, before and after Check', async () => {
    const {lead, items: missing} = contraindications.data.alsoAsk ?? {items: []};
    for (const element of [await checker(), await checked('None of these apply')]) {
      expect(textOf(element)).to.include(lead?.text).and.to.include('These were added by this project.');
      for (const words of missing) {
        expect(bulletsIn(element)).to.include(words);
        expect(reading(element).queryByRole('checkbox', {name: words})).to.equal(null);
      }
    }
    expect(missing.length).to.be.at.least(11);
  });

  it('leads with the emergency number for a stroke, marked as this project’s words', async () => {
    const text = seenIn(outcome(await checked(stroke), 'On this guide’s do-not-use list'));
    expect(text).to.match(
      /^\W*On this guide’s do-not-use list\s+Call your emergency number \(911 in the US\) now[^\n]*‡/,
    );
  });

  for (const [ticks, , title] of outcomes.slice(0, 2)) {
    it(`shows "${title}" and the first thing to do on one phone screen`, async () => {
      await setViewport(phone);
      const element = await checked(...ticks);
      const [action] = reading(element).getAllByText('What to do now:');
      const {top} = outcome(element, title).getBoundingClientRect();
      const {bottom} = action?.closest('p')?.getBoundingClientRect() ?? new DOMRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.above(top).and.at.most(phone.height);
    });
  }

  it('has two columns where there is room', async () => {
    const element = await checker();
    for (const [width, columns] of [
      [700, 1],
      [760, 2],
    ] as const) {
      element.parentElement?.setAttribute('style', `inline-size: ${width}px`);
      const [absolute, relative] = reading(element).getAllByRole('group');
      const [left, right] = [absolute, relative].map((one) => one?.getBoundingClientRect().left);
      expect(left === right, `${width} px`).to.equal(columns === 1);
    }
  });

  it('folds nothing but its sources', async () => {
    const details = rootsOf(await checked(stroke, pregnant)).flatMap((root) => [...root.querySelectorAll('details')]);
    expect(details.map((one) => one.part.value)).to.deep.equal(['sources']);
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

  it('forgets them when the reader closes the window that it has moved to, and not when one closes that it has left', async () => {
    const element = await checked(pregnant);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const other = frame.contentWindow as Window;
    const leave = () => other.dispatchEvent(new PageTransitionEvent('pagehide'));
    other.document.body.append(element);
    leave();
    expect(box(element, pregnant).checked).to.equal(false);
    document.body.append(element);
    tick(element, pregnant);
    leave();
    expect(box(element, pregnant).checked).to.equal(true);
    element.remove();
    frame.remove();
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
      'version 1.1.0',
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
