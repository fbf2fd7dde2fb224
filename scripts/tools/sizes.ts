import path from 'node:path';
import {kilobytes, readJson, type BuiltFiles} from '../build/built-file.js';
import limits from './guard-rails.json' with {type: 'json'};

/** Bytes of every CDN bundle, by file name, as the build writes them. */
const sizes = readJson<BuiltFiles>('cdn/integrity.json');

/** Bytes of brotli that a bundle may have, by file name; `lang/*.js` is for each language. */
const guardRails: Readonly<Record<string, number>> = limits;

console.log(sizeTable());
if (process.argv.includes('--check')) check();

/** Sizes of the CDN bundles beside their guard rails, as a Markdown table. */
function sizeTable(): string {
  const rows = Object.entries(sizes).map(([name, {bytes, brotli}]) => {
    const guardRail = guardRailOf(name);
    return `| \`${name}\` | ${kilobytes(bytes)} | ${kilobytes(brotli)} | ${guardRail ? kilobytes(guardRail) : '–'} |`;
  });
  return ['| file | minified, kB | brotli, kB | guard rail, kB |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

function check(): void {
  const missing = Object.keys(guardRails).filter((name) => !name.includes('*') && !sizes[name]);
  for (const name of missing) fail(`${name} has a guard rail and was not built.`);
  for (const [name, {brotli}] of Object.entries(sizes)) {
    const guardRail = guardRailOf(name) ?? Infinity;
    if (brotli > guardRail) fail(`${name} has ${brotli} bytes of brotli; its guard rail is ${guardRail}.`);
  }
}

function guardRailOf(name: string): number | undefined {
  return guardRails[name] ?? guardRails[`${path.dirname(name)}/*.js`];
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
