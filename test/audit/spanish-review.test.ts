import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {readGuideFolder} from '../../scripts/build/guide-folder.js';
import {messages} from '../../src/i18n/es.messages.js';
import rows from '../data/facts-review.es.json' with {type: 'json'};

/**
 * What became of each remark of the review of the Spanish guide: `taken`, done `otherwise`, or `refused`. `says` are words that
 * stand in the place it names, `gone` are words that stand nowhere in Spanish any more.
 */
interface Row {
  id: string;
  verdict: string;
  where: string;
  says: string[];
  gone: string[];
  why?: string;
}

const all: Row[] = rows;
const remarks = Array.from({length: 31}, (_, index) => `E${index + 1}`);

const guide = readGuideFolder(path.resolve(import.meta.dirname, '../../data/craniosacral-therapy/es'));
const spanish = new Map(Object.entries({...guide, messages}).map(([name, part]) => [name, JSON.stringify(part)]));

describe('the review of the Spanish guide', () => {
  it('has a verdict for each remark', () => {
    assert.deepEqual(
      all.map(({id}) => id),
      remarks,
    );
    assert.deepEqual(
      all.filter(({verdict}) => !['taken', 'otherwise', 'refused'].includes(verdict)),
      [],
    );
  });

  it('says why of each remark that was not taken as it is', () => {
    assert.deepEqual(
      all.filter(({verdict, why = ''}) => verdict !== 'taken' && why.length <= 20),
      [],
    );
  });

  for (const {id, where, says, gone} of all) {
    it(`${id}: its words stand in ${where}, and the old ones nowhere`, () => {
      for (const words of says) assert.ok(spanish.get(where)?.includes(words), `${where} says “${words}”`);
      for (const words of gone) {
        const places = [...spanish.keys()].filter((name) => spanish.get(name)?.includes(words));
        assert.deepEqual(places, [], `“${words}” is gone`);
      }
    });
  }
});
