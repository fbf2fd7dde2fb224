import '../support/open-roots.js';
import '../../src/entries/therapy-session.js';
import {expect} from '@open-wc/testing';
import {session} from '#guide';
import {expectAccessible} from '../support/axe.js';
import {reading, saidIn, shown, textOf} from '../support/reader.js';

const folded = ['Before', 'Arriving', 'Hands on', 'After', 'How long it takes', 'How many sessions'];

/** The disclosure that a heading opens, if it is in one. */
const disclosureOf = (element: Element, name: string) =>
  reading(element).getByRole('heading', {name}).closest('details');

describe('<therapy-session>', () => {
  it('is accessible, folded and open', async () => {
    await expectAccessible(await shown('<therapy-session></therapy-session>'));
    await expectAccessible(await shown('<therapy-session expanded></therapy-session>'));
  });

  it('tells the stages in their order, as an ordered list', async () => {
    const element = await shown('<therapy-session></therapy-session>');
    const [timeline] = reading(element).getAllByRole('list');
    expect(timeline?.localName).to.equal('ol');
    expect(timeline?.getAttribute('role'), 'which Safari needs where there are no markers').to.equal('list');
    const stages = [...(timeline?.children ?? [])].map((stage) => saidIn(stage.querySelector('h3') as Element));
    expect(stages).to.deep.equal(['Before', 'Arriving', 'Hands on', 'After']);
    expect(stages).to.deep.equal(session.data.stages.map(({title}) => title));
  });

  it('folds the steps of each stage, how long it takes and how many sessions, and holds all of their words', async () => {
    const element = await shown('<therapy-session></therapy-session>');
    const {stages, durations, course} = session.data;
    const statements = [...stages.map(({steps}) => steps), durations, course];
    for (const [index, name] of folded.entries()) {
      const disclosure = disclosureOf(element, name);
      expect(disclosure?.open, name).to.equal(false);
      for (const {text} of statements[index] ?? []) expect(saidIn(disclosure as Element)).to.include(text);
    }
  });

  it('opens all of it when it is expanded', async () => {
    const element = await shown('<therapy-session expanded></therapy-session>');
    for (const name of folded) expect(disclosureOf(element, name)?.open, name).to.equal(true);
  });

  it('gives one account of how long it takes, as a custom and not as a finding', async () => {
    expect(textOf(await shown('<therapy-session expanded></therapy-session>'))).to.match(
      /How long it takes Usually 30 to 60 minutes; a first visit 60 to 90\. That is custom, not a result of studies/,
    );
  });

  it('never folds what often follows, nor what means: call someone', async () => {
    const element = await shown('<therapy-session></therapy-session>');
    for (const name of ['What often follows', 'When to seek help'])
      expect(disclosureOf(element, name), name).to.equal(null);
    for (const words of session.data.seekHelp.emergency?.signs ?? []) expect(textOf(element)).to.include(words);
    for (const {text} of [...session.data.common, ...session.data.seekHelp.signs])
      expect(textOf(element)).to.include(text);
  });
});
