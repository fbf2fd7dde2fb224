import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {formatTexts} from '../../site/builder/format-texts.js';
import {platforms} from '../../site/builder/platforms.js';

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/embed.md'), 'utf8');

/** The text below each heading of the third level. */
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [section.split('\n')[0], section.split('\n').slice(1).join('\n').trim()]),
);

describe('docs/embed.md', () => {
  it('has a section for each platform of the embed builder', () => {
    assert.deepEqual(
      [...sections.keys()],
      platforms.map(({name}) => name),
    );
  });

  for (const {name, suits, steps, tried, untried} of platforms) {
    it(`says of ${name} what the embed builder says`, () => {
      const list = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
      const expected = [
        `Choose the format \`${formatTexts[suits].name}\`.`,
        list,
        `Tried: ${tried}`,
        `Not tried: ${untried}`,
      ];
      assert.equal(sections.get(name), expected.join('\n\n'));
    });
  }
});
