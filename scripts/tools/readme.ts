import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {format, resolveConfig} from 'prettier';
import {readJson} from '../build/built-file.js';
import type {Manifest} from '../build/manifest-types.js';
import {root} from '../build/paths.js';
import {widgetTable} from './widget-table.js';

const file = path.join(root, 'README.md');
const commandLine = path.join(root, 'dist/cli/therapy-guide-widgets.js');

/** The generated blocks of the README, by the name in `<!-- name:start -->` and `<!-- name:end -->`. */
const blocks = {
  snippet: snippet(),
  spanish: snippet('--lang', 'es'),
  widgets: widgetTable(readJson<Manifest>('custom-elements.json')),
};

const before = readFileSync(file, 'utf8');
const filled = Object.entries(blocks).reduce(fill, before);
const after = await format(filled, {...(await resolveConfig(file)), filepath: file});
if (process.argv.includes('--check')) check();
else writeFileSync(file, after);

/** A snippet as the command line prints it, without the hash, which changes with the code. */
function snippet(...options: string[]): string {
  const args = [commandLine, 'snippet', 'therapy-quick-facts', ...options];
  const printed = execFileSync(process.execPath, args, {encoding: 'utf8'}).trim();
  return ['```html', printed.replace(/ (integrity|crossorigin)="[^"]*"/g, ''), '```'].join('\n');
}

function fill(readme: string, [name, text]: [string, string]): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [head, rest = ''] = readme.split(start);
  const tail = rest.split(end)[1];
  if (tail === undefined) throw new Error(`README.md has no block "${name}": ${start} … ${end}`);
  return `${head}${start}\n\n${text}\n\n${end}${tail}`;
}

function check(): void {
  if (before === after) return;
  console.error('README.md differs from the command line or the list of widgets; run: npm run readme');
  process.exitCode = 1;
}
