import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {apiFile, publicApi} from '../../scripts/tools/public-api.js';
import {builtElements, namesOf} from '../support/built-manifest.js';

/** The public names, by element and by the rest of the package. */
interface PublicApi {
  elements: Record<string, unknown>;
}

const elements = builtElements();
const written = JSON.parse(readFileSync(apiFile, 'utf8')) as PublicApi;
const built = JSON.parse(JSON.stringify(await publicApi())) as PublicApi;

describe('the public names', {timeout: 30_000}, () => {
  for (const tag of new Set([...Object.keys(written.elements), ...Object.keys(built.elements)])) {
    it(`of <${tag}> are those written down; after a change that is meant: npm run api`, () => {
      assert.deepEqual(built.elements[tag], written.elements[tag]);
    });
  }

  it('of the package are those written down', () => {
    assert.deepEqual({...built, elements: {}}, {...written, elements: {}});
  });

  for (const element of elements) {
    it(`of <${element.tagName}> each say what they are for`, () => {
      assert.ok(element.description, element.tagName);
      for (const {name, description} of namesOf(element)) assert.ok(description, name);
    });
  }
});
