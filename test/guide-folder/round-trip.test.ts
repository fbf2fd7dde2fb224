import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {guideSchema} from '../../src/guide/guide-schema.js';
import type {Guide} from '../../src/guide/guide.js';
import {buildGuide} from '../../src/guide-folder/build-guide.js';
import {readFolder} from '../../src/guide-folder/read-folder.js';
import {writeFolder} from '../../src/guide-folder/write-folder.js';
import {propertySettings} from '../support/property-runs.js';
import {valuesOf} from '../support/schema-arbitrary.js';
import {smallGuide} from '../support/small-guide.js';

/** A guide of this project, as it is published. */
function published(name: string): Guide {
  const text = readFileSync(new URL(`../../dist/guides/${name}.json`, import.meta.url), 'utf8');
  const {$schema: _schema, ...guide} = JSON.parse(text) as Guide & {$schema: string};
  return guide;
}

const bytesOf = (files: ReadonlyMap<string, string>) =>
  new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));

describe('a guide that is written as a folder and built again', {timeout: 600_000}, () => {
  for (const [name, guide] of [
    ['the small guide', smallGuide()],
    ['the bundled guide', published('craniosacral-therapy')],
    ['its Spanish translation', published('craniosacral-therapy.es')],
  ] as const) {
    it(`is the same: ${name}`, () => {
      const {faults, guide: built} = buildGuide(bytesOf(writeFolder(guide)));
      assert.deepEqual(faults, []);
      assert.deepEqual(built, guide);
    });
  }

  it('is the same, whatever the schema allows in it', () => {
    const guides = valuesOf(guideSchema) as fc.Arbitrary<Guide>;
    fc.assert(
      fc.property(guides, (guide) => {
        const {guide: built, faults} = readFolder(bytesOf(writeFolder(guide)));
        assert.deepEqual(faults, []);
        assert.deepEqual(built, guide);
      }),
      propertySettings(),
    );
  });

  it('is the same where its files end their lines as Windows does', () => {
    const files = new Map([...writeFolder(smallGuide())].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
    const {faults, guide} = buildGuide(bytesOf(files));
    assert.deepEqual({faults, guide}, {faults: [], guide: smallGuide()});
  });

  it('leaves out an optional list that is empty', () => {
    const {facts} = smallGuide().quickFacts ?? {facts: []};
    const empty = {facts: facts.map((fact) => ({...fact, value: {...fact.value, corrections: []}}))};
    const {guide} = buildGuide(bytesOf(writeFolder({...smallGuide(), quickFacts: empty})));
    assert.deepEqual(guide, smallGuide());
  });
});
