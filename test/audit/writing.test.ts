import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {auditGuide} from '../../src/audit/audit-guide.js';
import {sectionGrades} from '../../src/audit/readability.js';
import {translationFindings} from '../../src/audit/translations.js';
import {countReferences} from '../../src/audit/without-reference.js';
import type {Guide} from '../../src/guide/guide.js';
import {changeAt} from '../support/change-at.js';
import {smallGuide} from '../support/small-guide.js';

/** A change of the small guide: where, what is put there. */
type Change = readonly [at: string, value: unknown];

function changed(...changes: readonly Change[]): Guide {
  const guide = smallGuide();
  for (const [at, value] of changes) changeAt(guide, at, value);
  return guide;
}

const shown = (findings: readonly {where: string; message: string}[]) =>
  findings.map(({where, message}) => `${where}: ${message}`);

const answer = 'faq.items[1].answer[0].text';
const label = 'quickFacts.facts[0].label';
const hard =
  'Practitioners hypothesize therapeutic physiological modification, notwithstanding contradictory experimental evidence.';
const long =
  'You sit on a chair, and then you wait for a while, and then you go home, and then you sleep well, and in the morning you are awake.';

describe('the audit of how a guide reads', {timeout: 30_000}, () => {
  for (const [name, message, ...changes] of [
    ['a section that is hard to read', /^faq: reads at grade \d\d\.\d; allowed is grade 8/, [answer, hard.repeat(4)]],
    [
      'a long sentence',
      /^faq\.items\[1\]\.answer\[0\]\.text: has a sentence of 29 words; allowed are 25: "You sit/,
      [answer, long],
    ],
    [
      'an abbreviation',
      /answer\[0\]\.text: uses "CRT", which no text of the guide explains/,
      [answer, 'Some of them also ask for a CRT.'],
    ],
    ['a technical word', /uses "sham", which no text/, [answer, 'One group was given a sham treatment.']],
    ['words of a new guide', /^faq.*: still has the words of a new guide/, [answer, 'Replace this with an answer.']],
    [
      'a source that is not named',
      /rests on "source", but names no reference/,
      ['faq.items[0].answer[0].references', undefined],
    ],
    ['a statement of a draft', /one statement is marked "unchecked"/, ['faq.items[1].answer[0].unchecked', true]],
  ] as const satisfies readonly (readonly [string, RegExp, ...Change[]])[]) {
    it(`finds ${name}`, () => {
      const found = shown(auditGuide(changed(...changes)));
      assert.ok(
        found.some((one) => message.test(one)),
        `found ${found.join('\n')}`,
      );
    });
  }

  for (const text of [
    'One group was given a sham (pretend) treatment.',
    'One group was given a pretend treatment (a sham).',
    'One group had a pretend treatment, called a sham, and no other.',
    'A cathode ray tube (CRT) stands in the room.',
    'A CRT is a tube that stands in the room.',
    'In the US and the UK, you can ask for more.',
  ]) {
    it(`takes as explained: ${text}`, () => assert.deepEqual(auditGuide(changed([answer, text])), []));
  }

  it('takes a term as explained that has a heading of its own', () => {
    assert.deepEqual(auditGuide(changed([label, 'CRT'], [answer, 'Some of them also ask for a CRT.'])), []);
  });

  it('knows the length of sentences in Spanish, and no grade of it', () => {
    const guide = changed(['about.language', 'es'], [answer, hard.repeat(4)]);
    assert.deepEqual(
      shown(auditGuide(guide)).filter((one) => one.startsWith('faq:')),
      [],
    );
    assert.deepEqual(sectionGrades(guide), []);
    assert.match(
      shown(auditGuide(changed(['about.language', 'es'], [answer, `${long.slice(0, -1)} again at last.`]))).join(),
      /32 words; allowed are 30/,
    );
  });

  it('grades a section that has enough words for it', () => {
    const sections = sectionGrades(smallGuide()).map(({section}) => section);
    assert.deepEqual(sections, []);
    assert.deepEqual(
      sectionGrades(changed([answer, hard.repeat(4)])).map(({section}) => section),
      ['faq'],
    );
  });

  it('counts the statements that name no reference', () => {
    const {all, without} = countReferences(smallGuide());
    assert.ok(without.some(({path}) => path === 'faq.items[1].answer[0]'));
    assert.ok(!without.some(({path}) => path === 'faq.items[0].answer[0]'));
    assert.ok(without.length < all.length);
  });
});

describe('the audit of a translation', {timeout: 30_000}, () => {
  const untranslated = 'The words of this statement are the same.';
  const original = () => changed([answer, untranslated]);
  const translated = (...changes: readonly Change[]) =>
    changed(['about.language', 'fr'], [answer, 'Autre.'], ...changes);
  /** Every text of the small guide is short, or stands in no sentence; what is left is the same in both by design. */
  const usual = new Set(shown(translationFindings(original(), translated())));

  for (const [name, message, ...changes] of [
    ['another version', /^about\.version: is "9\.9\.8", but "9\.9\.9" in the original/, ['about.version', '9.9.8']],
    [
      'an older check',
      /^about\.checked: is 2026-09-01, but the original was last checked on 2026-10-01/,
      ['about.checked', '2026-09-01'],
    ],
    ['a section that is missing', /^safety: is missing, but \{"seekHelp/, ['safety', undefined]],
    [
      'a statement that is missing',
      /^faq\.items\[0\]\.answer\[1\]: is missing, but \{"text":"And to rest/,
      ['faq.items[0].answer', [smallGuide().faq?.items[0]?.answer[0]]],
    ],
    [
      'another reference',
      /^faq\.items\[0\]\.answer\[0\]\.references: is \["2"\], but \["3"\] in the original/,
      ['faq.items[0].answer[0].references', ['2']],
    ],
    ['another figure', /^cost\.price\.low: is 2, but 1 in the original/, ['cost.price.low', 2]],
    [
      'words of the original',
      /^faq\.items\[1\]\.answer\[0\]\.text: has the words of the original: "The words/,
      [answer, untranslated],
    ],
  ] as const satisfies readonly (readonly [string, RegExp, ...Change[]])[]) {
    it(`finds ${name}`, () => {
      const found = shown(translationFindings(original(), translated(...changes))).filter((one) => !usual.has(one));
      assert.match(found.join('\n'), message);
      assert.equal(found.length, 1);
    });
  }
});
