import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const {scripts} = JSON.parse(read('package.json')) as {scripts: Record<string, string>};

/** Run by npm itself when somebody installs. */
const notTyped = ['prepare'];

describe('docs/scripts.md', {timeout: 30_000}, () => {
  it('lists every script of package.json', () => {
    const page = read('docs/scripts.md');
    const listed = [...page.matchAll(/`npm (?:run )?([\w:-]+)`/g)].map(([, name = '']) => name);
    assert.deepEqual(
      Object.keys(scripts).filter((name) => !listed.includes(name) && !notTyped.includes(name)),
      [],
    );
  });
});
