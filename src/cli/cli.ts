import {readFileSync} from 'node:fs';
import {Argument, Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {pictureThemes, type PictureTheme} from '../picture/palette.js';
import {picturedTags} from '../picture/pictured.js';
import {namedSizes, parseSize, sideLimits, sizeNames, type PictureSize} from '../picture/size.js';
import {formats, type Format} from '../snippets/formats.js';
import {languageTags} from '../snippets/language-tags.js';
import type {PublishedFiles} from '../snippets/published-files.js';
import {isBoolean} from '../snippets/snippet-attributes.js';
import {snippet} from '../snippets/snippet.js';
import {UsageError} from '../snippets/usage-error.js';
import {widgetTags, widgets} from '../widgets.js';
import {audit} from './audit.js';
import type {AuditOptions} from './audit-options.js';
import {buildGuideFolder} from './build-guide-folder.js';
import {exportGuideFile} from './export-guide.js';
import {formNames, importPage, type ImportOptions} from './import-page.js';
import {newGuide} from './new-guide.js';
import {preview, type PreviewOptions} from './preview.js';
import {writePicture} from './picture.js';
import {prerenderFile} from './prerender-file.js';
import {validate} from './validate.js';

/** What the commands that print something to paste have in common. */
interface SharedOptions {
  set: Record<string, string>;
  lang?: string;
  baseUrl: string;
}

interface SnippetOptions extends SharedOptions {
  list?: true;
  format: Format;
}

interface PictureOptions {
  output: string;
  theme?: PictureTheme;
  size: PictureSize;
  brief?: true;
}

const program = new Command('therapy-guide-widgets')
  .description('Tools for the widgets of a therapy guide. Exit: 0 fine, 1 findings, 2 wrong use.')
  .version(readPackage().version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print this')
  .helpCommand(false)
  .exitOverride();

program
  .command('snippet')
  .description('print what to paste for a widget')
  .addArgument(new Argument('[tag]', 'the widget').choices(widgetTags))
  .option('--list', 'print the widgets and their own attributes instead')
  .addOption(
    new Option(
      '--format <format>',
      'element: script only; content: HTML embed; html: static HTML; picture: a ready one',
    )
      .choices([...formats])
      .default('element'),
  )
  .option('--set <name=value...>', 'attributes of the widget; expanded has no value', parseSetting, {})
  .option('--lang <language>', `the language: ${languageTags.join(' or ')}; the same as --set lang=…`)
  .option('--base-url <address>', 'where the folders cdn, embed and pictures are', withSlash, defaultBaseUrl())
  .action((tag: string | undefined, {list, format, set, lang, baseUrl: base}: SnippetOptions, command: Command) => {
    if (list) return console.log(widgetTags.map(tagWithAttributes).join('\n'));
    if (tag === undefined) return command.error("error: missing required argument 'tag'; --list prints them");
    const attributes = {...set, ...(lang !== undefined && {lang})};
    console.log(snippet(tag, format, attributes, builtFiles(base)));
  });

program
  .command('picture')
  .description('make a picture of quick facts or of the evidence, and print its alternative text and what to paste')
  .addArgument(new Argument('<tag>', 'the widget').choices(picturedTags))
  .requiredOption('-o, --output <file>', 'where to write it; the end of its name, .png or .svg, says the form')
  .option('--set <name=value...>', 'attributes of the widget, such as facts, condition or view', parseSetting, {})
  .option('--lang <language>', `the language: ${languageTags.join(' or ')}; the same as --set lang=…`)
  .addOption(new Option('--theme <theme>', 'the same as --set theme=…').choices([...pictureThemes]))
  .option('--size <size>', `${sizeNames.join(', ')}, or WIDTHxHEIGHT in pixels`, parsePictureSize, namedSizes.mail)
  .option('--brief', 'of the evidence, the sentence for the whole alone')
  .option('--base-url <address>', 'where the folders cdn, embed and pictures are', withSlash, defaultBaseUrl())
  .action(async (tag: string, {set, lang, theme, baseUrl: base, ...options}: PictureOptions & SharedOptions) => {
    const attributes = {...set, ...(lang !== undefined && {lang}), ...(theme !== undefined && {theme})};
    console.log(await writePicture({tag, attributes, ...options}, builtFiles(base)));
  });

program
  .command('prerender')
  .description('put the whole readable text inside each widget of a page')
  .argument('<page.html>', 'the page; - for standard input')
  .option('-o, --output <out.html>', 'where to write it; without it, it is printed')
  .action((file: string, {output}: {output?: string}) => {
    process.exitCode = prerenderFile(file, output, builtFiles());
  });

program
  .command('validate')
  .description('check a guide')
  .argument('<guide.json>', 'a file in the published schema; - for standard input')
  .action((file: string) => {
    process.exitCode = validate(file);
  });

program
  .command('new')
  .description('write the start of a guide as a folder of Markdown, with comments')
  .argument('<folder>', 'a new folder; its name is the id of the guide')
  .action((folder: string) => newGuide(folder, new Date()));

program
  .command('build-guide')
  .description('make a guide from a folder of Markdown')
  .argument('<folder>', 'a folder that new or export wrote')
  .option('-o, --output <guide.json>', 'where to write it; without it, it is printed')
  .action((folder: string, {output}: {output?: string}) => {
    process.exitCode = buildGuideFolder(folder, output);
  });

program
  .command('export')
  .description('write a guide as a folder of Markdown')
  .argument('<guide.json>', 'a file in the published schema; - for standard input')
  .requiredOption('-o, --output <folder>', 'a folder that is new, or has none of the files')
  .action((file: string, {output}: {output: string}) => {
    process.exitCode = exportGuideFile(file, output);
  });

program
  .command('audit')
  .description('check what a guide says: identifiers, citations, words that are too firm for their source')
  .argument('<guide>', 'a folder of Markdown, or a file that validate finds nothing in; - for standard input')
  .option('--source <text>', 'also list the sentences of this text whose figures no text of the guide tells')
  .option('--record <file>', 'read and write the audit record here; with --online, <guide>.audit.json without it')
  .option('--online', 'also ask Crossref and PubMed about each DOI and PubMed number that the record has no answer to')
  .option('--mail <address>', 'your mail address, which --online sends along, as both services ask')
  .option('--crossref <address>', 'where to ask instead of Crossref itself')
  .option('--pubmed <address>', 'where to ask instead of PubMed itself')
  .addHelpText('after', '\nExit: 0 no findings, 1 findings, 2 wrong use, 130 stopped with Ctrl-C; run again to go on.')
  .action(async (file: string, options: AuditOptions) => {
    const {name, version} = readPackage();
    process.exitCode = await audit(file, options, `${name}/${version}`);
  });

program
  .command('preview')
  .description('show a guide in every widget while you write it, with what is wrong beside each')
  .argument('<guide>', 'a folder of Markdown, or a file in JSON')
  .option('--port <number>', 'where to serve the page; 0 for any port that is free', parsePort, 4180)
  .option('--lang <language>', 'show this translation: the folder <guide>/es, or guide.es.json beside guide.json')
  .addHelpText('after', '\nOnly this machine reaches the page. It follows each save, until Ctrl-C.')
  .action((place: string, options: PreviewOptions) => preview(place, options, new URL('../', import.meta.url)));

program
  .command('import')
  .description('make a first draft of a guide from an article')
  .argument('<page>', 'an article in HTML, Markdown or plain text; - for standard input')
  .option('-o, --output <guide.json>', 'where to write it; without it, it is printed')
  .addOption(
    new Option('--form <form>', 'of the page; without it, the end of its name says it').choices([...formNames]),
  )
  .option('--name <therapy>', 'name of the therapy; without it, the title of the page')
  .option('--practitioner <word>', 'what a person who gives it is called, such as "hat therapist"')
  .option('--lang <language>', 'language of the page; without it, what the page says, else en')
  .addHelpText('after', '\nExit: 0 all of the page is in the draft, 1 some of it is not, which is listed, 2 wrong use.')
  .action((file: string, options: ImportOptions) => {
    process.exitCode = importPage(file, options);
  });

try {
  await program.parseAsync();
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
  const [, name = '', value] = /^([a-z-]+)(?:=(.*))?$/s.exec(text) ?? [];
  if (isBoolean(name)) return {...before, [name]: value ?? ''};
  if (value === undefined) throw new InvalidArgumentError('Write it as name=value.');
  return {...before, [name]: value};
}

function parsePort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new InvalidArgumentError('Allowed is 0 to 65535.');
  return Number(text);
}

function parsePictureSize(text: string): PictureSize {
  const size = parseSize(text);
  if (size) return size;
  const {least, most} = sideLimits;
  throw new InvalidArgumentError(
    `Allowed are ${sizeNames.join(', ')}, or a width and a height from ${least} to ${most}, such as 1200x800.`,
  );
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

/** Such as `therapy-quick-facts facts`. */
function tagWithAttributes(tag: string): string {
  return [tag, ...widgets.filter((row) => row.tag === tag).flatMap(({attributes = []}) => attributes)].join(' ');
}

function readPackage(): {name: string; version: string} {
  return readBuiltJson('../../package.json');
}

/** The folder of this version, at the root of the host's own site. */
function defaultBaseUrl(): string {
  const {name, version} = readPackage();
  return `/${name}-${version}/`;
}

/** The files that came with this command, as they are at an address. */
function builtFiles(base = defaultBaseUrl()): PublishedFiles {
  return {base, integrity: builtHashes(), pictures: readBuiltJson('../pictures/pictures.json')};
}

function builtHashes(): PublishedFiles['integrity'] {
  const {'resize.js': resize} = readBuiltJson<PublishedFiles['integrity']>('../embed/integrity.json');
  const scripts = readBuiltJson<PublishedFiles['integrity']>('../cdn/integrity.json');
  return {...scripts, ...(resize && {'embed/resize.js': resize})};
}

function readBuiltJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as Content;
}
