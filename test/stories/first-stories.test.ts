import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {globSync} from 'tinyglobby';

describe('the first story of a widget', () => {
  for (const file of globSync('stories/*.stories.ts')) {
    it(`presses and types nothing in ${file}`, () => {
      const [basic = ''] = /^export const Basic\b[^]*?^\S*;$/m.exec(readFileSync(file, 'utf8')) ?? [];
      assert.match(basic, /StoryObj/);
      assert.doesNotMatch(basic, /userEvent|fireEvent|\.click\(/);
    });
  }
});
