import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [start, end] = ['<!-- sizes:start -->', '<!-- sizes:end -->'];

/** @type {Record<string, {bytes: number, brotli: number}>} */
const files = readJson('dist/cdn/integrity.json');

/**
 * In bytes of brotli. `target`: what performance asks for. `ceiling`: what no change may exceed until the target is reached;
 * it only ever comes down.
 *
 * @type {Record<string, {target: number, ceiling: number}>}
 */
const budgets = readJson('scripts/budgets.json');

console.log(sizeTable());
if (process.argv.includes('--readme')) writeReadme();
if (process.argv.includes('--check')) check();

function sizeTable() {
  const rows = Object.entries(files).map(([name, {bytes, brotli}]) => {
    const target = budgets[name]?.target;
    return `| \`${name}\` | ${kilo(bytes)} | ${kilo(brotli)} | ${target ? kilo(target) : '–'} |`;
  });
  return ['| file | minified, kB | brotli, kB | target, kB |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function check() {
  const faults = Object.entries(budgets).flatMap(([name, {target, ceiling}]) => {
    const brotli = files[name]?.brotli ?? Infinity;
    if (brotli > target) console.log(`${name}: ${brotli} bytes, ${brotli - target} over its target of ${target}`);
    return brotli > ceiling ? [`${name}: ${brotli} bytes of brotli; allowed are ${ceiling}`] : [];
  });
  if (sizesIn(readme()) !== sizesIn(sizeTable()))
    faults.push('README.md prints other sizes; run: npm run sizes -- --readme');
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

function writeReadme() {
  const [before, rest = ''] = readme().split(start);
  writeFileSync(
    path.join(root, 'README.md'),
    `${before}${start}\n\n${sizeTable()}\n\n${end}${rest.split(end)[1] ?? ''}`,
  );
}

/**
 * The cells of the size table, whatever the white space around them.
 *
 * @param {string} text
 */
function sizesIn(text) {
  const rows = text.split('\n').filter((line) => /^\| `therapy-[\w-]+\.js` +\| +[\d.]/.test(line));
  return rows.map((line) => line.replace(/\s+/g, '')).join('\n');
}

function readme() {
  return readFileSync(path.join(root, 'README.md'), 'utf8');
}

/** @param {number} bytes */
function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(path.join(root, name), 'utf8'));
}
