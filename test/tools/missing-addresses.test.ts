import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {missingAddresses} from '../../scripts/tools/missing-addresses.js';

const all = {repository: 'github:somebody/something', bugs: 'https://bugs.example/', homepage: 'https://page.example/'};
const {bugs, ...withoutBugs} = all;

describe('a release', () => {
  for (const [manifest, missing] of [
    [all, []],
    [withoutBugs, ['bugs']],
    [{bugs}, ['repository', 'homepage']],
    [{}, ['repository', 'bugs', 'homepage']],
  ] as const) {
    it(`misses ${missing.join(', ') || 'nothing'} with ${Object.keys(manifest).join(', ') || 'nothing'}`, () => {
      assert.deepEqual(missingAddresses(manifest), missing);
    });
  }
});
