import '../support/open-roots.js';
import '../../src/entries/therapy-widgets.js';
import {expect} from '@open-wc/testing';
import {comparison, evidence, quickFacts} from '#guide';
import {widgetRow, widgetTags} from '../../src/widgets.js';
import {reading, shown} from '../support/reader.js';

const proseNames = ['overview', 'mechanism', 'benefits', 'techniques', 'making-a-choice', 'related'];
const evidenceViews = ['words', 'numbers', 'plot'];
const factIds = quickFacts.data.facts.map(({id}) => id);
const conditionIds = evidence.data.conditions.map(({id}) => id);
const therapyIds = comparison.data.therapies.map(({id}) => id);

/** Widgets that show a part of their section, or another one. */
const parts = [
  ...factIds.map((id) => `<therapy-quick-facts facts="${id}"></therapy-quick-facts>`),
  ...conditionIds.map((id) => `<therapy-evidence-summary condition="${id}"></therapy-evidence-summary>`),
  ...conditionIds.map((id) => `<therapy-conditions condition="${id}"></therapy-conditions>`),
  ...therapyIds.slice(1).map((id) => `<therapy-comparison therapies="${therapyIds[0]} ${id}"></therapy-comparison>`),
  ...proseNames.map((name) => `<therapy-section section="${name}"></therapy-section>`),
  ...evidenceViews.map((view) => `<therapy-evidence-summary view="${view}"></therapy-evidence-summary>`),
  '<therapy-practitioner-finder href="https://clinic.example/book"></therapy-practitioner-finder>',
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
      it(`stands once where ${sign} does, and nowhere else: ${markup}`, async () => {
        const reader = reading(await shown(markup.replace('>', ' expanded>')));
        const marks = reader.queryAllByRole('button', {name: meaning, hidden: true});
        const footnotes = reader.queryAllByText(`${sign} ${meaning}.`);
        expect(footnotes).to.have.length(marks.length > 0 ? 1 : 0);
      });
    }
  }
});
