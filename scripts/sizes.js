import {readFileSync} from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** @type {Record<string, {bytes: number, brotli: number}>} */
const files = readJson('dist/cdn/integrity.json');

/**
 * In bytes of brotli. `target`: what performance asks for. `ceiling`: what no change may exceed until the target is reached;
 * it only ever comes down.
 *
 * @type {Record<string, {target: number, ceiling?: number}>}
 */
const budgets = readJson('scripts/budgets.json');

/** Sizes of the files to paste, beside their targets, as a table in Markdown. */
export function sizeTable() {
  const rows = Object.entries(files).map(([name, {bytes, brotli}]) => {
    const target = budgets[name]?.target;
    return `| \`${name}\` | ${kilo(bytes)} | ${kilo(brotli)} | ${target ? kilo(target) : '–'} |`;
  });
  return ['| file | minified, kB | brotli, kB | target, kB |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function check() {
  const faults = Object.entries(budgets).flatMap(([name, {target, ceiling = target}]) => {
    const brotli = files[name]?.brotli ?? Infinity;
    if (brotli > target) console.log(`${name}: ${brotli} bytes, ${brotli - target} over its target of ${target}`);
    return brotli > ceiling ? [`${name}: ${brotli} bytes of brotli; allowed are ${ceiling}`] : [];
  });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}

/** @param {number} bytes */
function kilo(bytes) {
  return (bytes / 1000).toFixed(1);
}

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(path.join(root, name), 'utf8'));
}

if (process.argv[1] && import.meta.filename === path.resolve(process.argv[1])) {
  console.log(sizeTable());
  if (process.argv.includes('--check')) check();
}
