import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {assertIncludes} from '../support/assert-includes.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, {integrity: string}>;
const page = read('dist/site/reference/figures.html');
const files = {...json('dist/cdn/integrity.json'), ...json('dist/embed/integrity.json')};

describe('the page of figures', {timeout: 30_000}, () => {
  for (const [name, {integrity}] of Object.entries(files)) {
    it(`has the hash of ${name}`, () => {
      assertIncludes(page, integrity);
      assertIncludes(page, `/${name}</code>`);
    });
  }

  it('is linked from the reference', () => {
    assertIncludes(read('dist/site/reference/index.html'), 'href="figures.html"');
  });
});
