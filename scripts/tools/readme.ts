import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {readJson} from '../build/built-file.js';
import type {Manifest} from '../build/manifest-types.js';
import {root} from '../build/paths.js';
import {benchTable, type Measured} from './bench-table.js';
import {hostTable, type HostResults} from './host-table.js';
import {scriptBlock, snippetBlock} from './snippet-block.js';
import {elementTable, widgetTable} from './widget-table.js';

const manifest = readJson<Manifest>('custom-elements.json');

/** The generated blocks of each page, by the name in `<!-- name:start -->` and `<!-- name:end -->`. */
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {snippet: snippetBlock(), widgets: widgetTable(manifest)},
  'docs/embed.md': {
    snippet: snippetBlock(),
    several: scriptBlock('therapy-quick-facts', 'therapy-contraindication-checker'),
  },
  'docs/citing.md': {script: scriptBlock()},
  'docs/languages.md': {spanish: snippetBlock('--lang', 'es')},
  'docs/elements.md': {elements: elementTable(manifest)},
  'docs/compatibility.md': {hosts: hostTable(readSource<HostResults>('test/e2e/hosts/results.json'))},
  'docs/performance.md': {bench: benchTable(readSource<Measured>('bench/results/results.json'))},
};

const changed = [];
for (const [name, blocks] of Object.entries(pages)) if (await fillPage(name, blocks)) changed.push(name);
if (process.argv.includes('--check') && changed.length > 0) {
  console.error(`${changed.join(', ')}: a generated block differs from its source; run: npm run readme`);
  process.exitCode = 1;
}

/** Fills the blocks of a page; with `--check`, it writes nothing. Tells whether the page differs from what it should be. */
async function fillPage(name: string, blocks: Readonly<Record<string, string>>): Promise<boolean> {
  const file = path.join(root, name);
  const before = readFileSync(file, 'utf8');
  const filled = Object.entries(blocks).reduce((page, block) => fillBlock(name, page, block), before);
  const after = await format(filled, {...(await resolveConfig(file)), filepath: file});
  if (!process.argv.includes('--check') && after !== before) writeFileSync(file, after);
  return after !== before;
}

function fillBlock(name: string, page: string, [block, text]: [string, string]): string {
  const [start, end] = [`<!-- ${block}:start -->`, `<!-- ${block}:end -->`];
  const [head, rest = ''] = page.split(start);
  const tail = rest.split(end)[1];
  if (tail === undefined) throw new Error(`${name} has no block "${block}": ${start} … ${end}`);
  return `${head}${start}\n\n${text}\n\n${end}${tail}`;
}

function readSource<Data>(name: string): Data {
  return JSON.parse(readFileSync(path.join(root, name), 'utf8')) as Data;
}
