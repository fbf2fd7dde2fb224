import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {apiFile, publicApi} from '../../scripts/tools/public-api.js';

const written = JSON.parse(readFileSync(apiFile, 'utf8'));
const built = JSON.parse(JSON.stringify(await publicApi()));

describe('the public names', () => {
  for (const tag of new Set([...Object.keys(written.elements), ...Object.keys(built.elements)])) {
    it(`of <${tag}> are those written down; after a change that is meant: npm run api`, () => {
      assert.deepEqual(built.elements[tag], written.elements[tag]);
    });
  }

  it('of the package are those written down', () => {
    assert.deepEqual({...built, elements: {}}, {...written, elements: {}});
  });

  it('each say what they are for', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'));
    for (const {declarations} of manifest.modules) {
      for (const {
        tagName,
        description,
        attributes = [],
        members = [],
        events = [],
        cssParts = [],
        cssProperties = [],
        slots = [],
      } of declarations) {
        if (!tagName) continue;
        assert.ok(description, tagName);
        for (const one of [...attributes, ...members, ...events, ...cssParts, ...cssProperties, ...slots]) {
          assert.ok(one.description, `${tagName} ${one.name}`);
        }
      }
    }
  });
});
