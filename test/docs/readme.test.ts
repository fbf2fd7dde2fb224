import assert from 'node:assert/strict';
import {readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

describe('README.md', {timeout: 30_000}, () => {
  it('has at most 150 lines', () => {
    assert.ok(readme.trimEnd().split('\n').length <= 150);
  });

  it('holds no hash', () => {
    assert.doesNotMatch(readme, /sha384-/);
  });

  it('shows one picture, with words in its place, of less than 150 kB', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    assert.equal(pictures.length, 1);
    for (const [, alternative = '', file = ''] of pictures) {
      assert.ok(alternative.length > 20, alternative);
      assert.ok(statSync(path.join(root, file)).size < 150_000, file);
    }
  });

  it('leads each reader to a page, and says what it is not', () => {
    for (const page of ['embed', 'citing', 'theming', 'frameworks'])
      assert.match(readme, new RegExp(`docs/${page}\\.md`));
    assert.match(readme, /not medical advice/);
  });
});
