import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import nspell from 'nspell';
import {readGuideFolder} from '../../scripts/build/guide-folder.js';
import {messages} from '../../src/i18n/es.messages.js';
import {collectStrings} from '../support/map-strings.js';

const spelling = {american: dictionary(american), british: dictionary(british)};

/** Words of British readers alone that American dictionaries have too. */
const britishWords = new Set(['postcode', 'whilst', 'fortnight', 'physio', 'paracetamol']);

/** Titles of sources and names of bodies keep their spelling; the first stand under `csl`, which holds no text of ours. */
const guide = collectStrings(readGuideFolder(path.resolve(import.meta.dirname, '../../data/craniosacral-therapy')));

describe('the spelling is American', () => {
  it('in the guide', () => {
    assert.deepEqual(britishIn(guide), []);
  });

  it('in the messages', () => {
    assert.deepEqual(britishIn(Object.keys(messages)), []);
  });

  for (const [text, words] of [
    ['It favours the licence of a centre.', ['favours', 'licence', 'centre']],
    ['Randomised trials of paediatric haemophilia', ['Randomised', 'paediatric', 'haemophilia']],
    ['Your postcode', ['postcode']],
    ['It favors the license of a center, says BCTA/NA of SomatoEmotional Release.', []],
    ['The practitioner’s randomized trial; don’t stop your medicine.', []],
  ] as const) {
    it(`is told apart in: ${text}`, () => {
      assert.deepEqual(britishIn([text]), words);
    });
  }
});

/** A checker for the words of a Hunspell dictionary. */
function dictionary({aff, dic}: typeof american) {
  return nspell(Buffer.from(aff), Buffer.from(dic));
}

/** The words that a British dictionary knows and an American one does not. A name that neither knows is no British word. */
function britishIn(texts: readonly string[]): string[] {
  const words = new Set(texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
  return [...words].filter((word) => britishWords.has(word.toLowerCase()) || isBritish(word));
}

function isBritish(word: string): boolean {
  return spelling.british.correct(word) && !spelling.american.correct(word);
}
