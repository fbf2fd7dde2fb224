import {expect} from '@open-wc/testing';
import {ownValue} from '../../src/guide/own-value.js';

describe('ownValue', () => {
  for (const key of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']) {
    it(`finds nothing under ${key}, which every object inherits`, () => {
      expect(ownValue({one: 1}, key) === undefined).to.equal(true);
    });

    it(`finds what a record itself holds under ${key}`, () => {
      expect(ownValue(Object.fromEntries([[key, 2]]), key)).to.equal(2);
    });
  }
});
