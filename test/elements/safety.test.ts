import '../support/open-roots.js';
import '../../src/entries/therapy-safety.js';
import {expect} from '@open-wc/testing';
import {safety} from '#guide';
import {expectAccessible} from '../support/axe.js';
import {reading, saidIn, shown, textOf} from '../support/reader.js';

describe('<therapy-safety>', () => {
  it('is accessible, folded and open', async () => {
    await expectAccessible(await shown('<therapy-safety></therapy-safety>'));
    await expectAccessible(await shown('<therapy-safety expanded></therapy-safety>'));
  });

  it('begins with the emergencies and the guide’s four signs, then what its list leaves out, and the rest', async () => {
    const element = await shown('<therapy-safety></therapy-safety>');
    const headings = reading(element).getAllByRole('heading', {level: 3}).map(saidIn);
    expect(headings).to.deep.equal([
      'When to seek help',
      'Not on the guide’s list: ask first',
      'Risks',
      'Not instead of care',
      'Side effects',
    ]);
    const {emergency, signs} = safety.data.seekHelp;
    expect(signs.filter(({basis}) => basis === 'guide')).to.have.length(4);
    const text = textOf(element);
    expect(text.indexOf(emergency?.lead.text ?? '?')).to.be.within(0, text.indexOf(signs[0]?.text ?? '?'));
  });

  it('folds the side effects, and nothing else', async () => {
    const element = await shown('<therapy-safety></therapy-safety>');
    const {seekHelp, alsoAsk, risks, notInstead, sideEffects} = safety.data;
    const disclosure = reading(element).getByRole('heading', {name: 'Side effects'}).closest('details');
    expect(disclosure?.open).to.equal(false);
    for (const {text} of sideEffects) expect(saidIn(disclosure as Element)).to.include(text);
    for (const {text} of [seekHelp.lead, ...seekHelp.signs, ...risks, ...notInstead])
      expect(textOf(element)).to.include(text);
    for (const words of [...(seekHelp.emergency?.signs ?? []), ...(alsoAsk?.items ?? [])])
      expect(textOf(element)).to.include(words);
  });

  it('shows the side effects when it is expanded', async () => {
    const text = textOf(await shown('<therapy-safety expanded></therapy-safety>'));
    for (const {text: words} of safety.data.sideEffects) expect(text).to.include(words);
  });

  it('fits a sidebar of 200 pixels', async () => {
    const element = await shown<HTMLElement>('<therapy-safety></therapy-safety>');
    element.parentElement?.setAttribute('style', 'inline-size: 200px');
    expect(element.scrollWidth).to.equal(200);
    expect(element.shadowRoot?.querySelector('[part="base"]')?.scrollWidth).to.be.at.most(200);
  });

  it('never reassures', async () => {
    expect(textOf(await shown('<therapy-safety expanded></therapy-safety>'))).not.to.match(
      /\bsafe\b|harmless|no risk|risk-free/i,
    );
  });
});
