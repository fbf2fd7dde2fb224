import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';

const root = path.resolve(import.meta.dirname, '../..');

/** The lines of the example in `docs/server-rendering.md`. */
function exampleLines(): string[] {
  const page = readFileSync(path.join(root, 'docs/server-rendering.md'), 'utf8');
  const blocks = [...page.matchAll(/```js\n(.*?)```/gs)].map(([, code = '']) => code);
  const example = blocks.find((code) => code.includes('therapy-guide-widgets/server'));
  assert.ok(example, 'the page has an example that imports therapy-guide-widgets/server');
  return example.trim().split('\n');
}

/** Runs the example as a module of its own, and gives what it renders. The package's own name leads to `dist`. */
function rendered(lines: readonly string[]): string {
  const code = lines.join('\n').replace(/^render\(/m, 'const result = render(');
  const output = `
    import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
    console.log(await collectResult(result));`;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code + output], {
    cwd: root,
    encoding: 'utf8',
  });
}

describe('the example of server rendering in the docs', {timeout: 60_000}, () => {
  const lines = exampleLines();
  const imports = lines.filter((line) => line.startsWith('import '));
  const rest = lines.filter((line) => !line.startsWith('import '));

  it('renders the whole widget', () => {
    assert.match(rendered(lines), /Upledger/);
  });

  it('renders the same, whichever import comes first', () => {
    assert.equal(rendered([...imports.slice().reverse(), ...rest]), rendered(lines));
  });
});
