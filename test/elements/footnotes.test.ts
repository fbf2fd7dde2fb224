import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {widgetRow, widgetTags} from '../../src/widgets.js';
import {reading, shown} from '../support/reader.js';

/** Widgets that show a part of their section. */
const parts = [
  '<therapy-quick-facts facts="origins"></therapy-quick-facts>',
  '<therapy-quick-facts facts="licensing-status"></therapy-quick-facts>',
  '<therapy-evidence-summary condition="neck-pain"></therapy-evidence-summary>',
  '<therapy-evidence-summary condition="tmj"></therapy-evidence-summary>',
];

/** The marks of an article stand in its chapters. */
const tags = widgetTags.filter((tag) => tag !== 'therapy-article');

const whole = tags.map((tag) => {
  const attributes = Object.entries(widgetRow(tag)?.required ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${attributes.join('')}></${tag}>`;
});

const meanings = {'†': 'The guide’s statement, not checked against a study', '‡': 'Added by this project'};

describe('the footnote of a mark', () => {
  for (const markup of [...whole, ...parts]) {
    for (const [sign, meaning] of Object.entries(meanings)) {
      it(`stands only where ${sign} does: ${markup}`, async () => {
        const reader = reading(await shown(markup.replace('>', ' expanded>')));
        const marks = reader.queryAllByRole('button', {name: meaning, hidden: true});
        const footnotes = reader.queryAllByText(`${sign} ${meaning}.`);
        if (marks.length === 0) expect(footnotes).to.have.length(0);
      });
    }
  }

  it('stands once where the mark does', async () => {
    const reader = reading(await shown('<therapy-quick-facts></therapy-quick-facts>'));
    expect(reader.getAllByText(`† ${meanings['†']}.`)).to.have.length(1);
  });
});
