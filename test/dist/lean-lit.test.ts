import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {leanLit} from '../../scripts/lean-lit.js';

const root = path.resolve(import.meta.dirname, '../..');
const folders = ['src/base', 'src/elements'];
const sources = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({name, text: readFileSync(path.join(root, folder, name), 'utf8')})),
);

function lean(code: string): string {
  const {transform} = leanLit();
  const {handler} = transform as {handler: (code: string) => {code: string}};
  return handler(code).code;
}

/** What the files to paste can no longer draw, because `scripts/lean-lit.js` leaves it out. */
const unsupported = {
  'a directive': /from 'lit\/directive/,
  'a tag whose content is text alone': /(?:html|svg)`[^`]*<(script|style|textarea|title)[\s>]/,
  'a comment with an expression': /<!--[^>]*\$\{/,
  'an expression that stands for an element': /<[\w-]+\s+\$\{/,
  'a property or a Boolean attribute': /\s[.?][\w-]+=(?:\$\{|['`])/,
  'a listener that goes away': /@\w+=\$\{[^}]*\bnothing\b/,
  'a slash right behind an expression': /=\$\{[^}]*\}\/>/,
  'an option of `render`': /\brender\([^()]*\([^()]*\),[^,()]+,|renderBefore|creationScope/,
};

describe('Lit in the files to paste', {timeout: 30_000}, () => {
  for (const [what, pattern] of Object.entries(unsupported)) {
    it(`is not asked for ${what}`, () => {
      const found = sources.filter(({text}) => pattern.test(text)).map(({name}) => name);
      assert.deepEqual(found, []);
    });
  }

  it('is made smaller from the release that is installed', () => {
    const whole = readFileSync(path.join(root, 'node_modules/lit-html/lit-html.js'), 'utf8');
    assert.ok(lean(whole).length < whole.length * 0.8);
  });

  it('stops the build when a release is written otherwise', () => {
    assert.throws(() => lean('export const html = String.raw;'), /lit-html does not hold once/);
  });
});
