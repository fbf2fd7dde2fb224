import assert from 'node:assert/strict';
import path from 'node:path';
import {describe, it} from 'node:test';
import {runNode} from '../support/run-node.js';

const commandLine = path.resolve(import.meta.dirname, '../../dist/cli/therapy-guide-widgets.js');

const refused: readonly [words: string, message: RegExp][] = [
  ['therapy-cite', /^<therapy-cite> shows nothing with these attributes\. It needs ref, such as ref="1"\.\n$/],
  ['therapy-cite --format link', /^<therapy-cite> shows nothing/],
  [
    'therapy-section --set section=constructor',
    /^therapy-section: invalid section "constructor"\. Expected overview, /,
  ],
  ['therapy-section --set section=__proto__', /^therapy-section: invalid section "__proto__"/],
  ['therapy-quick-facts --set facts=toString', /^therapy-quick-facts: invalid facts "toString"/],
  ['therapy-faq --set constructor=1', /^<therapy-faq> has no attribute "constructor"/],
  ['constructor', /'constructor' is invalid for argument 'tag'/],
  [
    'therapy-practitioner-finder --set href=data:x',
    /^<therapy-practitioner-finder> href "data:x" is not a web address/,
  ],
];

describe('a snippet that would show nothing, or something else', () => {
  for (const [words, message] of refused) {
    it(`is refused for "${words}" with a sentence`, async () => {
      const {code, out, err} = await runNode([commandLine, 'snippet', ...words.split(' ')]);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, message);
      assert.doesNotMatch(err, /\n\s+at /);
    });
  }

  it('takes `reference` for `ref`', async () => {
    const words = ['snippet', 'therapy-cite', '--set', 'reference=10', '--format', 'html'];
    const {code, out} = await runNode([commandLine, ...words]);
    assert.equal(code, 0);
    assert.match(out, /^<a href="https:[^"]+">\[Haller 2019\]<\/a>\n$/);
  });
});
