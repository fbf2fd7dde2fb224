import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {comparisonTable} from '../../bench/report/comparison-table.js';
import {hostsTable} from '../../test/e2e/hosts/table.js';
import {sizeTable} from './sizes.js';

const file = path.resolve(import.meta.dirname, '../../README.md');
const program = path.resolve(import.meta.dirname, '../../dist/cli/therapy-guide-widgets.js');

/** What the README prints of the build, by the name of its place: `<!-- name:start -->` to `<!-- name:end -->`. */
const blocks = {
  snippet: snippet(),
  spanish: snippet('--lang', 'es'),
  sizes: sizeTable(),
  beside: comparisonTable(measured()),
  hosts: hostsTable(),
  package: packed(),
};

const before = readFileSync(file, 'utf8');
const after = await format(Object.entries(blocks).reduce(fill, before), {
  ...(await resolveConfig(file)),
  filepath: file,
});
if (process.argv.includes('--check')) check();
else writeFileSync(file, after);

/** What anybody would get from the command line. @param {string[]} options */
function snippet(...options) {
  const words = [program, 'snippet', 'therapy-quick-facts', ...options];
  const printed = execFileSync(process.execPath, words, {encoding: 'utf8'});
  return ['```html', printed.trim(), '```'].join('\n');
}

/** What the bench found last. @returns {import('../bench/summary.js').Results} */
function measured() {
  return JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../bench/results/results.json'), 'utf8'));
}

/** What the registry would get. */
function packed() {
  const words = ['pack', '--dry-run', '--json', '--silent', '--ignore-scripts'];
  const [{size, unpackedSize, entryCount}] = JSON.parse(
    execFileSync('npm', words, {encoding: 'utf8', cwd: path.dirname(file)}),
  );
  const inMegabytes = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  return `\`npm pack\`: ${inMegabytes(size)}, unpacked ${inMegabytes(unpackedSize)}, ${entryCount} files, most of them source maps and types.`;
}

/**
 * @param {string} readme
 * @param {[string, string]} block
 */
function fill(readme, [name, text]) {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [head, rest = ''] = readme.split(start);
  const tail = rest.split(end)[1];
  if (tail === undefined) throw new Error(`README.md has no place for "${name}": ${start} … ${end}`);
  return `${head}${start}\n\n${text}\n\n${end}${tail}`;
}

function check() {
  if (before === after) return;
  console.error(
    'README.md prints another hash, other sizes or other results of the bench than there are; run: npm run readme',
  );
  process.exitCode = 1;
}
