import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {elementsOf, type Manifest} from '../../scripts/build/manifest-types.js';
import {tokensIn} from '../../scripts/build/token-plugin.js';

const root = path.resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(path.join(root, 'dist/custom-elements.json'), 'utf8')) as Manifest;
const built = (await import(path.join(root, 'dist/index.js'))) as Record<string, {styles?: unknown}>;

/** The built style sheets of an element, as text. */
function stylesOf(className: string): string {
  return [built[className]?.styles ?? []].flat(Infinity).map(String).join('');
}

describe('the tokens of the manifest', {timeout: 30_000}, () => {
  for (const {name, tagName, cssProperties = []} of elementsOf(manifest)) {
    const widget = tagName.replace('therapy-', '');
    const defaults = new Map(cssProperties.map((token) => [token.name, token.default]));

    it(`of ${tagName} are those of its styles, with their defaults`, () => {
      const tokens = tokensIn(stylesOf(name), widget);
      const shared = tokens.map((token) => [`--therapy-${token.name}`, token.value] as const);
      const own = tokens.map((token) => [`--therapy-${widget}-${token.name}`, `var(--therapy-${token.name})`] as const);
      assert.deepEqual(defaults, new Map([...shared, ...own]));
    });

    it(`of ${tagName} are all read by its styles`, () => {
      const styles = stylesOf(name);
      const read = new Set([...styles.matchAll(/--therapy-([\w-]+)/g)].map(([token]) => token));
      assert.deepEqual([...read].sort(), [...defaults.keys()].sort());
    });
  }

  it('include the severities where an element shows one', () => {
    const withSeverities = elementsOf(manifest)
      .filter(({cssProperties = []}) => cssProperties.some((token) => token.name === '--therapy-severity-absolute'))
      .map(({tagName}) => tagName);
    assert.deepEqual(withSeverities, [
      'therapy-conditions',
      'therapy-contraindication-checker',
      'therapy-evidence-summary',
      'therapy-safety',
      'therapy-session',
    ]);
  });
});
