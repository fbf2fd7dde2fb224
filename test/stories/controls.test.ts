import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {globSync} from 'tinyglobby';
import {attributesByTag} from './control-values.js';

/** Types for which Storybook has a field, a switch, or a list to choose from; for others it offers "Set object". */
const withControl = /^(string|number|boolean|'[\w-]+'( \| '[\w-]+')*)$/;

describe('the controls of a story', () => {
  for (const [tag, attributes] of attributesByTag()) {
    it(`have a fitting field for each attribute of <${tag}>`, () => {
      assert.deepEqual(
        attributes.filter(({type}) => !withControl.test(type.text)),
        [],
      );
    });
  }
});

describe('the first story of a widget', () => {
  for (const file of globSync('stories/*.stories.ts')) {
    it(`presses and types nothing in ${file}`, () => {
      const [basic = ''] = /^export const Basic\b[^]*?^\S*;$/m.exec(readFileSync(file, 'utf8')) ?? [];
      assert.match(basic, /StoryObj/);
      assert.doesNotMatch(basic, /userEvent|fireEvent|\.click\(/);
    });
  }
});
