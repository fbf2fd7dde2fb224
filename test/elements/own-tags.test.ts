import '../support/open-roots.js';
import {expect} from '@open-wc/testing';
import * as widgets from '../../src/index.js';
import {shown, textOf, warningsDuring} from '../support/reader.js';

const tags = {
  TherapyQuickFacts: 'therapy-quick-facts',
  TherapyContraindicationChecker: 'therapy-contraindication-checker',
  TherapyEvidenceSummary: 'therapy-evidence-summary',
  TherapyPractitionerFinder: 'therapy-practitioner-finder',
  TherapySection: 'therapy-section',
  TherapyConditions: 'therapy-conditions',
  TherapySession: 'therapy-session',
  TherapySafety: 'therapy-safety',
  TherapyQuestions: 'therapy-questions',
  TherapyCost: 'therapy-cost',
  TherapyComparison: 'therapy-comparison',
  TherapyFaq: 'therapy-faq',
  TherapyReferences: 'therapy-references',
  TherapyCite: 'therapy-cite',
  TherapyArticle: 'therapy-article',
} as const;

const all: {tag: string; widget: CustomElementConstructor}[] = Object.entries(tags).map(([name, tag]) => ({
  tag,
  widget: widgets[name as keyof typeof tags],
}));

const markupOf = (tag: string) => `<${tag} ref="10"></${tag}>`;

/** The page registers our classes under tags of its own, before our script runs. */
for (const {tag, widget} of all) customElements.define(`own-${tag}`, widget);

it('registers the usual tags without a warning', async () => {
  const lines = await warningsDuring(async () => {
    await import('../../src/entries/therapy-widgets.js');
  });
  expect(lines).to.deep.equal([]);
});

for (const {tag, widget} of all) {
  it(`<${tag}> says the same under a tag that the page registered before, and under one that it registers after`, async () => {
    const usual = await shown(markupOf(tag));
    expect(usual).to.be.instanceOf(widget);
    customElements.define(`later-${tag}`, class extends widget {});
    for (const own of [`own-${tag}`, `later-${tag}`])
      expect(textOf(await shown(markupOf(own)))).to.equal(textOf(usual));
  });
}
