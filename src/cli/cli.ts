import {readFileSync, writeFileSync} from 'node:fs';
import {Argument, Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {prerender} from '../snippets/prerender.js';
import {formats, type Format} from '../snippets/formats.js';
import {languageTags} from '../snippets/language-tags.js';
import {snippet, WrongUse, type Files} from '../snippets/snippet.js';
import {tags} from '../snippets/render-widget.js';
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
  .addArgument(new Argument('<tag>', 'the widget').choices(tags))
  .addOption(new Option('--format <format>', 'the way in').choices([...formats]).default('element'))
  .option('--set <name=value...>', 'attributes of the widget', setting, {})
  .option('--lang <language>', `the language: ${languageTags.join(' or ')}; the same as --set lang=…`)
  .option('--base-url <address>', 'where the folders cdn and embed are', folder, ownFolder())
  .action(async (tag: string, {format, set, lang, baseUrl}: SnippetOptions) => {
    const attributes = {...set, ...(lang !== undefined && {lang})};
    console.log(await snippet(tag, format, attributes, {...builtFiles(), base: baseUrl}));
  });

program
  .command('prerender')
  .description('put the whole readable text inside each widget of a page')
  .argument('<page.html>', 'the page')
  .option('-o, --output <out.html>', 'where to write it; without it, it is printed')
  .action(async (file: string, {output}: {output?: string}) => {
    const {page, filled, unfilled} = await prerender(read(file));
    for (const {line, message} of unfilled) console.error(`${file}:${line}: ${message}`);
    if (output === undefined) process.stdout.write(page);
    else writeFileSync(output, page);
    console.error(`${filled} filled, ${unfilled.length} not.`);
    process.exitCode = unfilled.length > 0 ? 1 : 0;
  });

program
  .command('validate')
  .description('check a guide')
  .argument('<guide.json>', 'a file in the published schema')
  .action((file: string) => {
    process.exitCode = validate(file);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

/** Help that was asked for is no wrong use; an error that nobody foresaw is told whole. */
function exitCodeOf(error: unknown): 0 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!(error instanceof WrongUse)) throw error;
  console.error(error.message);
  return 2;
}

function setting(text: string, before: Record<string, string>): Record<string, string> {
  const [, name, value] = /^([a-z-]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('Write it as name=value.');
  return {...before, [name]: value};
}

function folder(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** The folder of this version, at the root of the host's own site. */
function ownFolder(): string {
  const {name, version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Record<
    'name' | 'version',
    string
  >;
  return `/${name}-${version}/`;
}

/** The hashes of the files that came with this command. */
function builtFiles(): Pick<Files, 'integrity'> {
  const hashes = (file: string) =>
    JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Files['integrity'];
  const {'resize.js': resize} = hashes('../embed/integrity.json');
  return {integrity: {...hashes('../cdn/integrity.json'), ...(resize && {'embed/resize.js': resize})}};
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongUse(`${file} cannot be read: ${(error as Error).message}`);
  }
}
