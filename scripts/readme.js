import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {sizeTable} from './sizes.js';

const file = path.resolve(import.meta.dirname, '../README.md');
const {integrity} = readJson('../dist/cdn/integrity.json')['therapy-widgets.js'];
const {version} = readJson('../package.json');

/** What the README prints of the build, by the name of its place: `<!-- name:start -->` to `<!-- name:end -->`. */
const blocks = {snippet: snippet(), sizes: sizeTable()};

const before = readFileSync(file, 'utf8');
const after = await format(Object.entries(blocks).reduce(fill, before), {
  ...(await resolveConfig(file)),
  filepath: file,
});
if (process.argv.includes('--check')) check();
else writeFileSync(file, after);

function snippet() {
  return [
    '```html',
    '<script',
    '  type="module"',
    `  src="/therapy-widgets-${version}.js"`,
    `  integrity="${integrity}"`,
    '></script>',
    '',
    '<therapy-quick-facts></therapy-quick-facts>',
    '```',
  ].join('\n');
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
  console.error('README.md prints another hash or other sizes than this build has; run: npm run readme');
  process.exitCode = 1;
}

/** @param {string} name */
function readJson(name) {
  return JSON.parse(readFileSync(path.resolve(import.meta.dirname, name), 'utf8'));
}
