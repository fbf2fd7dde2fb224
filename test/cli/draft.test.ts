import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Block} from '../../src/draft/block.js';
import {draftGuide, PageError} from '../../src/draft/draft-guide.js';
import {sentencesOf, statementMaker} from '../../src/draft/draft-statement.js';
import {idFrom, splitName} from '../../src/draft/names.js';
import {readHtml} from '../../src/draft/read-html.js';
import {readMarkdown} from '../../src/draft/read-markdown.js';
import {readText} from '../../src/draft/read-text.js';
import {listTopicOf, topicOf} from '../../src/draft/topics.js';
import type {Guide, GuideIssue} from '../../src/guide/guide.js';
import {parseGuide} from '../../src/guide/parse-guide.js';
import {hatArticle, hatPage} from '../support/hat-article.js';

const today = '2026-11-29';
const fromMarkdown = (text: string) => draftGuide(readMarkdown(text), {today});

describe('the topic of a heading', () => {
  for (const [heading, topic] of [
    ['1. What is Hat Therapy?', 'overview'],
    ['2) How hat therapy works', 'mechanism'],
    ['What to Expect During a Session', 'session'],
    ['Conditions Treated', 'conditions'],
    ['Research & Evidence', 'evidence'],
    ['Safety, Risks & Contraindications', 'contraindications'],
    ['When to Seek Help', 'seekHelp'],
    ['Finding a Qualified Practitioner', 'practitioners'],
    ['Cost & Insurance', 'cost'],
    ['Hats vs. Other Approaches', 'comparison'],
    ['FAQ', 'faq'],
    ['References', 'references'],
    ['Weather', undefined],
    ['', undefined],
    ['constructor', undefined],
  ] as const) {
    it(`"${heading}" is ${topic}`, () => assert.equal(topicOf(heading), topic));
  }

  it('comes from the words before a list only where they name a list', () => {
    assert.equal(listTopicOf('Quick Facts'), 'quickFacts');
    assert.equal(listTopicOf('Studies show benefits'), undefined);
  });
});

describe('the statements of a passage', () => {
  const maker = statementMaker(new Set(['1', '2', '3', '4']));
  const cases: [text: string, texts: string[], references: (string[] | undefined)[]][] = [
    ['One. Two [1]. Three.', ['One. Two.', 'Three.'], [['1'], undefined]],
    ['One [1] and two [2].', ['One and two.'], [['1', '2']]],
    ['One [2-4].', ['One.'], [['2', '3', '4']]],
    ['One [1, 3].', ['One.'], [['1', '3']]],
    ['One [9].', ['One [9].'], [undefined]],
    ['Dr. Hat made one. She left.', ['Dr. Hat made one. She left.'], [undefined]],
  ];
  for (const [text, texts, references] of cases) {
    it(`of "${text}" keep each number where it is`, () => {
      const made = maker.each({text, section: '1'});
      assert.deepEqual(
        made.map((one) => one.text),
        texts,
      );
      assert.deepEqual(
        made.map((one) => one.references),
        references,
      );
      for (const one of made) assert.deepEqual([one.basis, one.section, one.unchecked], ['guide', '1', true]);
    });
  }

  it('are cut at sentences, not at points', () => {
    assert.deepEqual(sentencesOf('It is 2.5 g. Dr. Hat said so! “Why?” Nobody knows.'), [
      'It is 2.5 g.',
      'Dr. Hat said so!',
      '“Why?”',
      'Nobody knows.',
    ]);
  });
});

describe('names in a draft', () => {
  for (const [words, id] of [
    ['Côte d’Azur: A+B', 'cote-dazur-a-b'],
    ['…', 'item'],
    ['a b c d e f g h i j', 'a-b-c-d-e-f-g-h'],
  ] as const) {
    it(`"${words}" is ${id}`, () => assert.equal(idFrom(words), id));
  }

  it('stand before the first colon of a short beginning', () => {
    assert.deepEqual(splitName('Wool: warm: heavy'), {name: 'Wool', rest: 'warm: heavy'});
    assert.equal(splitName('It is so. Look: here'), undefined);
  });
});

/** Blocks in short: kind and text. */
function inShort(blocks: readonly Block[]): string[] {
  return blocks.map((block) => {
    if (block.kind === 'list') return `list ${block.items.map(({text}) => text).join(' / ')}`;
    if (block.kind === 'table') return `table ${block.rows.map((row) => row.join('|')).join(' / ')}`;
    return `${block.kind === 'heading' ? `h${block.level}` : block.kind} ${block.text}`;
  });
}

describe('reading a page', () => {
  for (const [html, expected] of [
    ['<h2>A</h2>loose <b>bold</b><p>B<br>C', ['h2 A', 'paragraph loose bold', 'paragraph B C']],
    ['<ul><li>A<ul><li>B</ul><li>C</ul>', ['list A / B / C']],
    ['<dl><dt>A<dd>B<dd>C<dt>D?<dd>E</dl>', ['list A: B C / D? E']],
    ['<p>A<sup>1, 2</sup><a href="#r3">3</a> m<sup>2</sup>', ['paragraph A [1, 2] [3] m [2]']],
    ['<script>x</script><template><p>y</template><svg><text>z</text></svg>', []],
    ['<main><p>A</main><footer>B</footer>', ['paragraph A', 'other B']],
    ['<article><p>A</article><article><p>B</article>', ['paragraph A', 'paragraph B']],
    ['<details><summary>A?</summary>B</details>', ['h6 A?', 'paragraph B']],
    ['<div><span>A</span></div><h1></h1>', ['paragraph A']],
  ] as const) {
    it(`of HTML: ${html}`, () => assert.deepEqual(inShort(readHtml(html).blocks), expected));
  }

  for (const [text, expected] of [
    ['# A\n\nB *c*\nd[^1]\n\n[^1]: E', ['h1 A', 'paragraph B c d [1]', 'list E']],
    ['- A\n  - B\n- C', ['list A / B / C']],
    ['<div>A</div>\n\n```\nB\n```', ['other <div>A</div>', 'other B']],
    ['a | b\n-|-\n1 | 2', ['table a|b / 1|2']],
  ] as const) {
    it(`of Markdown: ${JSON.stringify(text)}`, () => assert.deepEqual(inShort(readMarkdown(text).blocks), expected));
  }

  for (const [text, expected] of [
    [
      'Title\n\n1. What?\n\nA sentence.\n\n  • A\n\n  • B\n',
      ['h1 Title', 'h2 1. What?', 'paragraph A sentence.', 'list A / B'],
    ],
    ['Small\n\nIs it?\n\n1. One\n2. Two', ['h1 Small', 'paragraph Is it?', 'list One / Two']],
    [`${'long '.repeat(14)}line\r\ngoes on.`, [`paragraph ${'long '.repeat(14)}line goes on.`]],
  ] as const) {
    it(`of text: ${JSON.stringify(text.slice(0, 40))}`, () =>
      assert.deepEqual(inShort(readText(text).blocks), expected));
  }
});

/** Words and figures alone, without the numbers of references. */
function plain(text: string): string {
  const words = text.replace(/\[[\d, ]+\]/g, '').toLowerCase();
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The sentences of an article in Markdown, but for headings, words before a list, and what a table and a citation are made of. */
function sentencesIn(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => !/^#|:$|^\||^\d/.test(line))
    .flatMap((line) => line.split(/(?<=[.?!])(?:\*\*)?\s+|:\s+/))
    .map(plain)
    .filter((sentence) => !/^[qa]?$/.test(sentence));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Lines on which something could be empty, twice or half there. */
const odd = [
  '[1]',
  '- [1]',
  '- : x',
  '- A: [1]',
  '- A: [1]',
  '1. .',
  '1. [2]',
  '7. A. B. 2020;',
  'Q: ? A:',
  '?',
  '**Why?**',
  '![](x.png)',
  '> ',
  '- ',
  ':',
  '- "Why?"',
  '- LMT: (x)',
  'Cost: $5-$9, mostly $6-$7. It depends. 0 sessions. 3 sessions.',
];

/** A line of Markdown as HTML, roughly. */
function asHtml(line: string): string {
  const level = /^#*/.exec(line)?.[0].length ?? 0;
  if (level > 0) return `<h${level}>${line.slice(level)}</h${level}>`;
  return /^(-|\d+\.) /.test(line) ? `<ol><li>${line.replace(/^\S+ /, '')}</li></ol>` : `<p lang="??">${line}</p>`;
}

/** What the check finds in a draft; nothing where there is none. */
function issuesOf(draft: () => Guide): readonly GuideIssue[] {
  try {
    return parseGuide(draft()).issues;
  } catch (error) {
    if (error instanceof PageError) return [];
    throw error;
  }
}

describe('the draft of an article', () => {
  const {guide} = fromMarkdown(hatArticle);

  it('has its facts, with the ids that the widget knows', () => {
    assert.deepEqual(
      guide.quickFacts?.facts.map(({id, value}) => [id, value.text, value.references]),
      [
        ['origins', 'Nowhere, 1970s', undefined],
        ['evidence-base', 'One trial', ['2']],
        ['primary-uses', 'Cold ears', undefined],
      ],
    );
  });

  it('never shows the uses without the evidence', () => {
    const {guide: other, unplaced} = fromMarkdown(
      '# Hats\n\nQuick facts:\n\n- Primary uses: Cold ears\n- Origins: Here\n',
    );
    assert.deepEqual(
      other.quickFacts?.facts.map(({id}) => id),
      ['origins'],
    );
    assert.match(unplaced[0]?.why ?? '', /never show without a fact on the evidence/);
  });

  it('has what was found apart from how it is used, and calls no study good', () => {
    const [ears, wind] = guide.evidence?.conditions ?? [];
    assert.deepEqual([ears?.direction, ears?.finding.text], ['unclear', 'One trial found warmer ears.']);
    assert.deepEqual([wind?.direction, wind?.finding.text], ['no-study', 'Used on hills.']);
    assert.equal(guide.conditions?.tiers[0]?.conditions[0]?.use?.text, 'Used in winter.');
    assert.match(guide.evidence?.overall.text ?? '', /^The evidence is thin\./);
  });

  it('has its contraindications with the severity that the page says', () => {
    assert.deepEqual(
      guide.contraindications?.items.map(({id, severity, action}) => [id, severity, action.text]),
      [
        ['head-on-fire', 'absolute', 'do not use'],
        ['strong-wind', 'relative', 'use with caution'],
      ],
    );
    assert.deepEqual(
      guide.contraindications?.seekHelp.signs.map(({text}) => text),
      ['A burning hat', 'A lost head'],
    );
  });

  it('has no safety, no session and no contraindications where the page has no signs to seek help for', () => {
    const {guide: other, unplaced} = fromMarkdown(hatArticle.replace(/### When to seek help[^]*?(?=## 6)/, ''));
    assert.deepEqual([other.safety, other.session, other.contraindications], [undefined, undefined, undefined]);
    for (const text of ['Head on fire [1]', 'Take off your scarf.', 'Hats can fall.']) {
      assert.ok(
        unplaced.some((one) => one.text.includes(text)),
        text,
      );
    }
  });

  it('has a section on safety for the signs to seek help for, even where the page says no more of it', () => {
    const {guide: other} = fromMarkdown('# Hats\n\n## When to seek help\n\nCall a doctor for:\n\n- A burn\n');
    assert.deepEqual(
      other.safety?.seekHelp.signs.map(({text}) => text),
      ['A burn'],
    );
  });

  it('has its questions, in both forms', () => {
    assert.deepEqual(
      guide.faq?.items.map(({question, answer}) => [question, answer.map(({text}) => text).join(' ')]),
      [
        ['Does it hurt?', 'No. Hats are soft.'],
        ['May children wear hats?', 'Yes, small ones.'],
      ],
    );
  });

  it('has its references as far as they can be read, none of them as read', () => {
    const [page, trial] = guide.references;
    assert.deepEqual(page?.csl, {
      type: 'webpage',
      title: 'About hats',
      author: [{literal: 'Hat Society'}],
      URL: 'https://hats.example/about',
    });
    assert.deepEqual(trial?.csl, {
      type: 'article-journal',
      title: 'Warm ears: a randomized trial',
      author: [
        {family: 'Brim', given: 'A'},
        {family: 'Crown', given: 'B'},
      ],
      'container-title': 'J Hats',
      issued: {'date-parts': [[2020]]},
      volume: '7',
      issue: '2',
      page: '1-9',
      DOI: '10.9999/ears',
      PMID: '99999999',
    });
    assert.deepEqual(
      guide.references.map(({audit}) => audit.state),
      ['unverified', 'unverified'],
    );
  });

  it('has a comparison and identifiers behind links, from HTML', () => {
    const {guide: other, unplaced} = draftGuide(readHtml(hatPage), {today});
    assert.equal(other.about.language, 'en-GB');
    assert.deepEqual(
      other.comparison?.therapies.map(({name, cells}) => [name, cells['where']?.text]),
      [
        ['Hats', 'Head'],
        ['Scarves', 'Neck'],
      ],
    );
    assert.equal(other.references[1]?.csl.DOI, '10.9999/neck');
    assert.deepEqual(
      unplaced.map(({text, why}) => [text, why]),
      [
        ['Home', 'is <nav> around the article'],
        ['Mail', 'is <form>'],
        ['© Clinic', 'is <footer> around the article'],
      ],
    );
  });

  it('passes the check of a guide, whatever is left out of the page', () => {
    const sections = hatArticle.split(/^(?=## )/m);
    for (const left of sections.keys()) {
      const text = sections.filter((_, index) => index !== left).join('');
      assert.deepEqual(parseGuide(fromMarkdown(text).guide).issues, [], sections[left]);
    }
  });

  it('has each sentence of a page in the draft or in the list of what has no place', () => {
    const sections = hatArticle.split(/^(?=##+ )/m);
    for (const left of sections.keys()) {
      const text = sections.filter((_, index) => index !== left).join('');
      const {guide: other, unplaced} = fromMarkdown(text);
      const said = [...stringsIn(other), ...unplaced.map((one) => one.text)].map(plain);
      const lost = sentencesIn(text).filter((sentence) => !said.some((one) => one.includes(sentence)));
      assert.deepEqual(lost, [], `without ${sections[left]}`);
    }
  });

  it('says only words of the page', () => {
    const words = new Set(hatArticle.toLowerCase().match(/\p{L}+/gu));
    const {about: _about, references: _references, ...sections} = guide;
    const texts = JSON.stringify(sections).matchAll(/"(?:text|title|label|name|term|lay|question)":"([^"]*)"/g);
    const strange = [...texts]
      .flatMap(([, text = '']) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .filter((one) => !words.has(one));
    assert.deepEqual(strange, []);
  });

  it('passes the check of a guide, whatever stands in the page', () => {
    const lines = [
      ...hatArticle.split('\n'),
      '#',
      '# Hats',
      '## FAQ',
      '## Safety',
      '## Conditions',
      '## References',
      ...odd,
    ];
    const pages = fc.array(fc.constantFrom(...lines), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(pages, fc.constantFrom(readMarkdown, readText, readHtml), (some, read) => {
        const text = some.map((line) => (read === readHtml ? asHtml(line) : line)).join('\n\n');
        assert.deepEqual(
          issuesOf(() => draftGuide(read(text), {today}).guide),
          [],
          text,
        );
      }),
      {seed: 1, numRuns: 300},
    );
  });
});
