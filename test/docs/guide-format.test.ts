import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {buildGuide} from '../../src/guide-folder/build-guide.js';
import {markdownFiles} from '../../src/guide-folder/file-names.js';
import {skeleton} from '../../src/guide-folder/skeleton.js';
import {runNode} from '../support/run-node.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, 'docs', name), 'utf8');

/** The code of a manual, by the language that it names. */
const blocksIn = (text: string, language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code = '']) => code);

/** Names of what the page tells by its form: a statement, and what stands inside a citation. */
const told = ['text', 'basis', 'corrections', 'unchecked', 'csl', 'family', 'given', 'literal', 'date-parts'];

/** The fields of every object in a JSON Schema. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  return [...own.filter((name) => !told.includes(name)), ...Object.values(schema).flatMap(fieldsIn)];
}

describe('docs/guide-format.md', {timeout: 120_000}, () => {
  it('is as the schema and the layouts make it', async () => {
    const {code, err} = await runNode(['--import=tsx', 'scripts/tools/guide-format.ts', '--check'], root);
    assert.deepEqual({code, err}, {code: 0, err: ''});
  });

  it('has every file, and every field of the schema', () => {
    const text = read('guide-format.md');
    for (const file of markdownFiles) assert.match(text, new RegExp(`^## ${file}$`, 'm'));
    const schema = JSON.parse(readFileSync(path.join(root, 'dist/guide.schema.json'), 'utf8')) as {properties: object};
    const fields = Object.values(schema.properties).flatMap(fieldsIn);
    assert.deepEqual(
      [...new Set(fields)].filter((name) => !new RegExp(`[.\`]${name}\``).test(text)),
      [],
    );
  });
});

describe('docs/write-a-guide.md', () => {
  it('shows files that build', () => {
    const text = read('write-a-guide.md');
    const [facts = '', references = ''] = blocksIn(text, 'markdown');
    const [citations = ''] = blocksIn(text, 'json');
    const files = new Map([
      ['about.md', skeleton('nap-therapy', '2026-11-29').get('about.md') ?? ''],
      ['quick-facts.md', facts],
      ['references.md', references],
      ['references.json', citations],
    ]);
    const {faults, guide} = buildGuide(new Map([...files].map(([name, one]) => [name, new TextEncoder().encode(one)])));
    assert.deepEqual(faults, []);
    assert.ok(guide?.['quickFacts']);
  });

  it('shows the message that a wrong reference gets', () => {
    const text = read('write-a-guide.md');
    const [facts = ''] = blocksIn(text, 'markdown');
    const about = skeleton('nap-therapy', '2026-11-29').get('about.md') ?? '';
    const wrong = [['about.md', about] as const, ['quick-facts.md', facts.replace('[1]', '[9]')] as const];
    const {faults} = buildGuide(new Map(wrong.map(([name, one]) => [name, new TextEncoder().encode(one)])));
    const [fault] = faults;
    assert.ok(fault);
    const {file, line, column, path: where, message} = fault;
    assert.ok(
      text.includes(`nap-therapy/${file}:${line}:${column}: ${where}: ${message.split(' (found')[0]}`),
      message,
    );
  });
});
