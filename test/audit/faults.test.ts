import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import type {Finding} from '../../src/audit/finding.js';
import {intervalFindings} from '../../src/audit/intervals.js';
import type {AuditRecord} from '../../scripts/tools/audit/record.js';
import {unseenFindings} from '../../scripts/tools/audit/seen.js';
import {titleFindings} from '../../src/audit/titles.js';
import {voiceFindings} from '../../src/audit/voices.js';
import {readGuideFolder} from '../../scripts/build/guide-folder.js';
import type {Guide} from '../../src/guide/guide.js';
import {changeAt} from '../support/change-at.js';

const root = path.resolve(import.meta.dirname, '../..');
const record = JSON.parse(readFileSync(path.join(root, 'data/craniosacral-therapy.audit.json'), 'utf8')) as AuditRecord;

/** The bundled guide, to be broken. */
const bundled = () => readGuideFolder(path.join(root, 'data/craniosacral-therapy'));

const rules: Readonly<Record<string, (guide: Guide) => Finding[]>> = {
  seen: (guide) => unseenFindings(guide, record),
  voices: voiceFindings,
  titles: titleFindings,
  intervals: intervalFindings,
};

/** A fault that stood in the guide once, or one of its kind: the rule that finds it, where, and what is put there. */
type Fault = readonly [rule: string, at: string, value: unknown, message: RegExp];

const faults: readonly Fault[] = [
  // A claim that nobody saw in its source.
  ['seen', 'evidence.effects[12].note', 'parents knew who was treated', /who knew the treatment/],
  ['seen', 'references[12].concludes', 'Parents were not blinded.', /who knew the treatment/],
  ['seen', 'references[5].limits', 'The cortisol was lower; so was CRH, and CRH fell.', /a lower CRH/],
  ['seen', 'evidence.studies[4].size', '4 studies', /says 4,/],
  [
    'seen',
    'references[14].concludes',
    'The Dutch association said that this is no part of it.',
    /what an association said/,
  ],
  ['seen', 'references[16].concludes', 'Six trials found a difference.', /says 6,/],
  ['seen', 'references[29].limits', '64 people kept a diary.', /a diary/],
  ['seen', 'safety.risks[0].text', 'A 2019 review covered twelve trials.', /says 12,/],
  ['seen', 'corrections[15].sourceSays', 'In one trial of 75 men, cortisol was lower.', /says 75,/],
  // This project's criticism in the mouth of the authors.
  ['voices', 'references[8].concludes', 'Pain fell. Limits: 54 people.', /"Limits:", which is this project's word/],
  ['voices', 'references[12].concludes', 'Crying fell; no sham.', /"no sham"/],
  ['voices', 'references[0].concludes', 'We did not see the figures.', /"We"/],
  // The number of a source beside the guide's own word.
  ['voices', 'mechanism.parts[0].paragraphs[1].references', ['5'], /shows the number of a source/],
  ['voices', 'session.stages[1].steps[0].references', ['4'], /shows the number of a source/],
  // A fact of this project without its source.
  [
    'voices',
    'benefits.parts[5].paragraphs[1].references',
    undefined,
    /without a reference: "It said that the evidence/,
  ],
  [
    'voices',
    'practitioners.credentials[0].meaning.references',
    undefined,
    /without a reference: "First certificate of/,
  ],
  ['voices', 'safety.notInstead[2].text', 'In 2011, a trial found harm.', /without a reference/],
  ['voices', 'safety.notInstead[2].text', 'Some studies support this use.', /without a reference/],
  ['voices', 'safety.notInstead[2].text', 'Every review says that it helps.', /without a reference/],
  ['voices', 'safety.notInstead[2].text', 'A trial tested it with children.', /without a reference/],
  // Two texts on one title.
  [
    'titles',
    'references[2].concludes',
    'The title RCST takes 700 hours of training.',
    /how many hours RCST takes without where/,
  ],
  ['titles', 'overview.parts[3].paragraphs[1].text', 'RCST takes 700 hours.', /another text says in the US and Canada/],
  ['titles', 'quickFacts.facts[2].detail.text', 'The title RCST means a 700-hour course.', /without where/],
  // No effect, where the interval holds zero.
  ['intervals', 'faq.items[6].answer[3].text', 'Reviews of 2023 and 2024 found no effect.', /reference 18 holds zero/],
  ['intervals', 'references[17].concludes', 'No effect on crying or sleep.', /reference 18 holds zero/],
  ['intervals', 'references[16].concludes', 'There was no difference in disability.', /reference 17 holds zero/],
  ['intervals', 'references[16].concludes', 'It had no effect, and we cannot tell why.', /reference 17 holds zero/],
  ['intervals', 'references[16].concludes', 'It did not show much, and had no effect.', /reference 17 holds zero/],
  // The counts of a whole review in one row.
  ['intervals', 'evidence.effects[8].trials', 4, /counts 4 as its own/],
  ['intervals', 'evidence.effects[15].participants', 422, /counts 422 as its own/],
  ['intervals', 'evidence.effects[0].trials', 10, /the whole of review 10/],
];

describe('the audit of what a guide says of its sources', {timeout: 30_000}, () => {
  for (const [name, findings] of Object.entries(rules)) {
    it(`finds nothing in the bundled guide (${name})`, () => assert.deepEqual(findings(bundled()), []));
  }

  for (const [rule, at, value, message] of faults) {
    it(`finds ${JSON.stringify(value) ?? 'nothing'} at ${at}`, () => {
      const guide = bundled();
      changeAt(guide, at, value);
      const found = rules[rule]?.(guide) ?? [];
      assert.ok(found.length > 0, 'nothing was found');
      assert.match(found.map((one) => one.message).join('\n'), message);
    });
  }

  for (const [at, value] of [
    ['references[17].concludes', 'It could not show an effect on crying.'],
    ['references[16].concludes', 'There was no clear difference in disability.'],
    ['references[0].concludes', 'The therapy has no effect in any condition.'],
    ['references[16].concludes', 'It does not prove that there is no effect.'],
    ['references[12].limits', 'We did not see whether the parents knew the group.'],
    ['references[25].concludes', 'CRH was higher, not lower.'],
    ['safety.notInstead[2].text', 'Ask your doctor about every trial.'],
  ] as const) {
    it(`lets stand at ${at}: ${value}`, () => {
      const guide = bundled();
      changeAt(guide, at, value);
      const found = ['seen', 'intervals', 'titles'].flatMap((rule) => rules[rule]?.(guide) ?? []);
      assert.deepEqual(found, []);
    });
  }
});
