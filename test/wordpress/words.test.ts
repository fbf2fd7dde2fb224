import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {contentOf} from '../../src/snippets/content.js';
import {languageTags} from '../../src/snippets/language-tags.js';
import {widgetRow, widgetTags, type Tag} from '../../src/widgets.js';
import {suiteResource} from '../support/suite-resource.js';
import {activatePlugin} from './site/administration.js';
import {startSite} from './site/site.js';
import {usual} from './site/versions.js';

type Attributes = Readonly<Record<string, string>>;

/** Attributes of every widget in a box. */
const shared: readonly Attributes[] = [
  {},
  {heading: 'What “we” say & do <b>'},
  {'heading-level': '1'},
  {'heading-level': '3'},
  {'heading-level': '6', heading: 'Last'},
  {expanded: ''},
  {theme: 'dark'},
];

/** Attributes of single widgets that decide what they say. */
const own: Partial<Record<Tag, readonly Attributes[]>> = {
  'therapy-quick-facts': [
    {facts: 'origins licensing'},
    {facts: 'primary-uses'},
    {facts: '  insurance  evidence-base '},
  ],
  'therapy-section': ['mechanism', 'benefits', 'techniques', 'making-a-choice', 'related'].map((section) => ({
    section,
  })),
  'therapy-conditions': [{condition: 'neck-pain'}, {condition: 'sleep', 'heading-level': '4', heading: 'Sleep'}],
  'therapy-evidence-summary': [
    {condition: 'neck-pain'},
    {view: 'plot'},
    {condition: 'fibromyalgia', view: 'words', expanded: ''},
    {view: 'numbers', heading: 'Numbers'},
  ],
  'therapy-cost': [{sessions: '1'}, {sessions: '100'}, {sessions: '6', expanded: ''}],
  'therapy-comparison': [{therapies: 'craniosacral-therapy massage'}],
  'therapy-cite': [{ref: '1'}, {ref: '2'}, {ref: '10'}],
  'therapy-practitioner-finder': [
    {href: 'https://clinic.example/book?a=1&b=2'},
    {href: '/book', label: 'Book <now>'},
    {href: 'https://directory.example/find?q={therapy}&near={location}', heading: 'Find “one”'},
  ],
};

/** Values that a widget refuses: the words are those without them. */
const refused: readonly (readonly [Tag, Attributes])[] = [
  ['therapy-quick-facts', {facts: 'constructor'}],
  ['therapy-quick-facts', {'heading-level': '7'}],
  ['therapy-section', {section: 'constructor'}],
  ['therapy-conditions', {condition: 'hiccups'}],
  ['therapy-evidence-summary', {view: 'pie'}],
  ['therapy-cost', {sessions: '0'}],
  ['therapy-cost', {sessions: '2.5'}],
  ['therapy-comparison', {therapies: 'massage'}],
  ['therapy-comparison', {therapies: 'massage yoga constructor'}],
  ['therapy-practitioner-finder', {href: 'javascript:alert(1)'}],
  ['therapy-practitioner-finder', {href: 'https://{location}.example/'}],
  ['therapy-practitioner-finder', {href: 'https://a.example/{name}'}],
  ['therapy-practitioner-finder', {href: 'data:text/html,x'}],
];

interface Case {
  tag: Tag;
  attributes: Attributes;
  language: string;
  expected: string;
}

function casesFor(language: string): Case[] {
  const accepted = widgetTags.flatMap((tag) =>
    attributesOf(tag).map((attributes) => caseOf(tag, attributes, attributes, language)),
  );
  return [...accepted, ...refused.map(([tag, attributes]) => caseOf(tag, attributes, {}, language))];
}

function attributesOf(tag: Tag): readonly Attributes[] {
  return [...(widgetRow(tag)?.inline ? [] : shared), ...(own[tag] ?? [])];
}

function caseOf(tag: Tag, attributes: Attributes, effective: Attributes, language: string): Case {
  return {tag, attributes, language, expected: contentOf(tag, {...effective, lang: language}, true).html};
}

const print = `
$cases = json_decode(file_get_contents('/wordpress/cases.json'), true);
$words = array_map(function ($case) {
  $attributes = Therapy_Guide_Widgets\\Widget::attributes($case['tag'], $case['attributes']);
  return Therapy_Guide_Widgets\\Words::html($case['tag'], $attributes, $case['language']);
}, $cases);
echo json_encode($words);`;

describe('the words that PHP shows', {timeout: 300_000}, () => {
  const site = suiteResource(
    async () => {
      const opened = await startSite(usual);
      await activatePlugin(opened);
      return opened;
    },
    (opened) => opened.close(),
    120_000,
  );

  for (const language of languageTags) {
    it(`are those of the templates, in ${language}`, async () => {
      const cases = casesFor(language);
      writeFileSync(path.join(site().folder, 'cases.json'), JSON.stringify(cases));
      const words = JSON.parse(await site().php(print)) as string[];
      assert.equal(words.length, cases.length);
      for (const [index, {tag, attributes, expected}] of cases.entries()) {
        assertSameLines(words[index] ?? '', expected, `<${tag}> ${JSON.stringify(attributes)}`);
      }
    });
  }

  it('say nothing of a source that is not there', async () => {
    const code = `echo json_encode([do_shortcode('[therapy-cite ref="99"]'), do_shortcode('[therapy-cite]')]);`;
    assert.deepEqual(JSON.parse(await site().php(code)), ['', '']);
  });

  it('pass the filters of a post unchanged', async () => {
    const code = `echo json_encode([
      apply_filters('the_content', '[therapy-contraindication-checker]'),
      apply_filters('the_content', '<!-- wp:therapy-guide-widgets/contraindication-checker /-->'),
      apply_filters('the_content', '<!-- wp:therapy-guide-widgets/evidence-summary /-->'),
    ]);`;
    const [shortcode, block, evidence] = JSON.parse(await site().php(code)) as string[];
    const checker = textOf(contentOf('therapy-contraindication-checker', {lang: 'en'}, true).html);
    assert.equal(textOf(shortcode ?? ''), checker);
    assert.equal(textOf(block ?? ''), checker);
    assert.equal(textOf(evidence ?? ''), textOf(contentOf('therapy-evidence-summary', {lang: 'en'}, true).html));
  });
});

/** Compares line by line, so that a failure shows the line. */
function assertSameLines(actual: string, expected: string, message: string): void {
  const lines = normalized(actual).split('\n');
  const expectedLines = normalized(expected).split('\n');
  for (const [index, line] of expectedLines.entries())
    assert.equal(lines[index], line, `${message}, line ${index + 1}`);
  assert.equal(lines.length, expectedLines.length, message);
}

/** Writes the same markup in one way: entities and empty attribute values differ. */
function normalized(html = ''): string {
  return html.replaceAll('open=""', 'open').replaceAll(/&(#0?39|#8217);/g, '’');
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#8217;/g, '’')
    .replace(/&#8220;/g, '“')
    .replace(/&#8221;/g, '”')
    .replace(/&#8211;/g, '–')
    .replace(/\s+/g, ' ')
    .trim();
}
