import '../support/open-roots.js';
import '../../src/entries/therapy-session.js';
import {expect} from '@open-wc/testing';
import {session} from '#guide';
import {reading, saidIn, shown, textOf} from '../support/reader.js';

describe('<therapy-session>', () => {
  it('tells the stages in their order, as an ordered list', async () => {
    const element = await shown('<therapy-session></therapy-session>');
    const [timeline] = reading(element).getAllByRole('list');
    expect(timeline?.localName).to.equal('ol');
    const stages = [...(timeline?.children ?? [])].map((stage) => saidIn(stage.firstElementChild as Element));
    expect(stages).to.deep.equal(['Before', 'Arriving', 'Hands on', 'After']);
    expect(stages).to.deep.equal(session.data.stages.map(({title}) => title));
  });

  it('gives one account of how long it takes, as a custom and not as a finding', async () => {
    expect(textOf(await shown('<therapy-session></therapy-session>'))).to.match(
      /How long it takes Usually 30 to 60 minutes; a first visit 60 to 90\. That is custom, not a result of studies/,
    );
  });

  it('tells what is common afterwards apart from what means: call someone', async () => {
    const element = await shown('<therapy-session></therapy-session>');
    reading(element).getByRole('heading', {name: 'What often follows'});
    reading(element).getByRole('heading', {name: 'When to seek help'});
    for (const {text} of session.data.seekHelp.signs) expect(textOf(element)).to.include(text);
  });
});
