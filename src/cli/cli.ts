import {readFileSync, writeFileSync} from 'node:fs';
import {Argument, Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {prerender} from '../snippets/prerender.js';
import {formats, type Format} from '../snippets/formats.js';
import {languageTags} from '../snippets/language-tags.js';
import type {PublishedFiles} from '../snippets/published-files.js';
import {snippet} from '../snippets/snippet.js';
import {UsageError} from '../snippets/usage-error.js';
import {widgetTags} from '../widgets.js';
import {validate} from './validate.js';

interface SnippetOptions {
  format: Format;
  set: Record<string, string>;
  lang?: string;
  baseUrl: string;
}

const program = new Command('therapy-guide-widgets')
  .description('Tools for the widgets of a therapy guide. Exit: 0 fine, 1 findings, 2 wrong use.')
  .helpOption('-h, --help', 'print this')
  .helpCommand(false)
  .exitOverride();

program
  .command('snippet')
  .description('print what to paste for a widget')
  .addArgument(new Argument('<tag>', 'the widget').choices(widgetTags))
  .addOption(new Option('--format <format>', 'the way in').choices([...formats]).default('element'))
  .option('--set <name=value...>', 'attributes of the widget', parseSetting, {})
  .option('--lang <language>', `the language: ${languageTags.join(' or ')}; the same as --set lang=…`)
  .option('--base-url <address>', 'where the folders cdn and embed are', withSlash, defaultBaseUrl())
  .action((tag: string, {format, set, lang, baseUrl: base}: SnippetOptions) => {
    const attributes = {...set, ...(lang !== undefined && {lang})};
    console.log(snippet(tag, format, attributes, {base, integrity: builtHashes()}));
  });

program
  .command('prerender')
  .description('put the whole readable text inside each widget of a page')
  .argument('<page.html>', 'the page')
  .option('-o, --output <out.html>', 'where to write it; without it, it is printed')
  .action((file: string, {output}: {output?: string}) => {
    const {page, filled, skipped} = prerender(readPage(file));
    for (const {line, message} of skipped) console.error(`${file}:${line}: ${message}`);
    if (output === undefined) process.stdout.write(page);
    else writeFileSync(output, page);
    console.error(`${filled} filled, ${skipped.length} not.`);
    process.exitCode = skipped.length > 0 ? 1 : 0;
  });

program
  .command('validate')
  .description('check a guide')
  .argument('<guide.json>', 'a file in the published schema')
  .action((file: string) => {
    process.exitCode = validate(file);
  });

try {
  program.parse();
} catch (error) {
  process.exitCode = exitCodeFor(error);
}

/** Requested help is no error. An unexpected error is thrown again, with its stack. */
function exitCodeFor(error: unknown): 0 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  return 2;
}

function parseSetting(text: string, before: Record<string, string>): Record<string, string> {
  const [, name, value] = /^([a-z-]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Write it as name=value.');
  return {...before, [name]: value};
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** The folder of this version, at the root of the host's own site. */
function defaultBaseUrl(): string {
  const {name, version} = readBuiltJson<{name: string; version: string}>('../../package.json');
  return `/${name}-${version}/`;
}

/** The hashes of the files that came with this command. */
function builtHashes(): PublishedFiles['integrity'] {
  const {'resize.js': resize} = readBuiltJson<PublishedFiles['integrity']>('../embed/integrity.json');
  const scripts = readBuiltJson<PublishedFiles['integrity']>('../cdn/integrity.json');
  return {...scripts, ...(resize && {'embed/resize.js': resize})};
}

function readBuiltJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Content;
}

function readPage(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
