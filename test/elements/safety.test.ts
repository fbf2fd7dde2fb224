import '../support/open-roots.js';
import '../../src/entries/therapy-safety.js';
import {expect} from '@open-wc/testing';
import {safety} from '#guide';
import {reading, saidIn, shown, textOf} from '../support/reader.js';

describe('<therapy-safety>', () => {
  it('begins with the four signs, then side effects, risks, and what it does not replace', async () => {
    const element = await shown('<therapy-safety></therapy-safety>');
    const headings = reading(element).getAllByRole('heading', {level: 3}).map(saidIn);
    expect(headings).to.deep.equal(['When to seek help', 'Side effects', 'Risks', 'Not instead of care']);
    expect(safety.data.seekHelp.signs).to.have.length(4);
    for (const {text} of safety.data.seekHelp.signs) expect(textOf(element)).to.include(text);
  });

  it('fits a sidebar of 200 pixels', async () => {
    const element = await shown<HTMLElement>('<therapy-safety></therapy-safety>');
    element.parentElement?.setAttribute('style', 'inline-size: 200px');
    expect(element.scrollWidth).to.equal(200);
    expect(element.shadowRoot?.querySelector('[part="base"]')?.scrollWidth).to.be.at.most(200);
  });

  it('never reassures', async () => {
    expect(textOf(await shown('<therapy-safety></therapy-safety>'))).not.to.match(
      /\bsafe\b|harmless|no risk|risk-free/i,
    );
  });
});
