import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import type * as pluginWordsModule from '../../../src/snippets/plugin-words.js';
import {widgetTags, type Tag} from '../../../src/widgets.js';
import {archiveOf, filesIn} from '../archive.js';
import {buildForNode} from '../build-for-node.js';
import {readJson, type BuiltFiles} from '../built-file.js';
import {elementsOf, type Manifest} from '../manifest-types.js';
import {dist, root} from '../paths.js';
import {rolldownChecks, viteSettings, type BundledGuide} from '../vite-settings.js';
import type {ReadyPicture} from '../../../src/snippets/ready-picture.js';
import {blockDetails} from './block-details.js';
import {blockName, blockType, pluginName} from './block-types.js';
import {controlsOf, labeled, languageControl, type Control} from './controls.js';
import {spanishTexts, textIn} from './spanish-texts.js';

type PluginWords = typeof pluginWordsModule;

/** The elements that are blocks, each with its controls. */
type Blocks = readonly {tag: Tag; controls: readonly Control[]}[];

const plugin = path.join(root, 'integrations/wordpress');
const folder = path.join(dist, 'wordpress', pluginName);

/**
 * Writes the plugin for WordPress, as a folder and as a zip. Needs the CDN bundles, their hashes, the pictures and the manifest. PHP cannot run the
 * templates of the widgets, so their words go with it as data.
 */
export async function buildWordPressPlugin(guide: BundledGuide): Promise<void> {
  cpSync(path.join(plugin, 'plugin'), folder, {recursive: true});
  copyBundles();
  copyPictures();
  const words = await loadWords(guide);
  fillNames(words);
  const blocks = allBlocks(words);
  writeBlockTypes(blocks);
  writeData(blocks, words);
  for (const name of ['editor', 'settings']) await buildScript(name, guide);
  writeFileSync(path.join(dist, 'wordpress', `${pluginName}.zip`), archiveOf(filesIn(folder, pluginName)));
}

/** The bundles and style sheets of the CDN, and the licenses of what is in them. Source maps stay behind. */
function copyBundles(): void {
  for (const name of [...Object.keys(bundles()), 'THIRD-PARTY.md']) {
    cpSync(path.join(dist, 'cdn', name), path.join(folder, 'cdn', name));
  }
  cpSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));
}

/** The version and the name of the therapy, where the files of the plugin name them. */
function fillNames({therapyNames}: PluginWords): void {
  const names = {version: version(), therapy: therapyNames()['en'] ?? ''};
  for (const name of [`${pluginName}.php`, 'readme.txt']) {
    const file = path.join(folder, name);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll('{{version}}', names.version).replaceAll('{{therapy}}', names.therapy));
  }
}

/** The pictures that stand for widgets in feeds and in mail: all of a widget, in light colors. Others would double the plugin. */
function copyPictures(): void {
  for (const {name} of pictures()) {
    cpSync(path.join(dist, 'pictures', `${name}.png`), path.join(folder, 'pictures', `${name}.png`));
  }
}

function pictures(): ReadyPicture[] {
  return readJson<ReadyPicture[]>('pictures/pictures.json').filter(
    ({attributes, theme, size}) => Object.keys(attributes).length === 0 && theme === 'light' && size === 'mail',
  );
}

function bundles(): BuiltFiles {
  return readJson<BuiltFiles>('cdn/integrity.json');
}

function version(): string {
  const {version} = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {version: string};
  return version;
}

/** The module that makes the words, built for Node with the guide that the widgets carry. */
async function loadWords(guide: BundledGuide): Promise<PluginWords> {
  const work = path.join(dist, 'work');
  await buildForNode('snippets/plugin-words', work, 'plugin-words.js', guide);
  const words = (await import(pathToFileURL(path.join(work, 'plugin-words.js')).href)) as PluginWords;
  rmSync(work, {recursive: true});
  return words;
}

function allBlocks({languageTags, wordChoices}: PluginWords): Blocks {
  const elements = elementsOf(readJson<Manifest>('custom-elements.json'));
  const provider: Tag = 'therapy-guide';
  return [...widgetTags, provider].map((tag) => {
    const element = elements.find(({tagName}) => tagName === tag);
    if (!element) throw new Error(`The manifest has no <${tag}>.`);
    return {tag, controls: [...controlsOf(element, tag, wordChoices(tag)), languageControl(languageTags)]};
  });
}

function writeBlockTypes(blocks: Blocks): void {
  for (const {tag, controls} of blocks) {
    writePluginJson(`blocks/${blockName(tag)}/block.json`, blockType(tag, controls, version()));
  }
}

function writeData(blocks: Blocks, words: PluginWords): void {
  writePluginJson('data/plugin.json', {
    version: version(),
    languages: words.languageTags,
    therapy: words.therapyNames(),
    files: Object.fromEntries(Object.entries(bundles()).map(([name, {integrity}]) => [name, integrity])),
    pictures: pictures().map(({name, tag, language, width, height, alt}) => ({
      name,
      tag,
      language,
      width,
      height,
      alt,
    })),
    widgets: Object.fromEntries(
      blocks.map(({tag, controls}) => [tag, {block: blockName(tag), controls, choices: words.wordChoices(tag)}]),
    ),
  });
  for (const {tag, language, lines, variants} of words.storedWords()) {
    writePluginJson(`data/words/${tag}.${language}.json`, {lines, variants});
  }
  for (const language of words.languageTags) {
    const names = words.valueNames(language);
    writePluginJson(
      `data/blocks.${language}.json`,
      blocks.map((block) => blockWords(block, names, language)),
    );
  }
  writePluginJson('data/texts.es.json', spanishTexts);
}

/** What the editor says of a block in a language. */
function blockWords({tag, controls}: Blocks[number], names: ReturnType<PluginWords['valueNames']>, language: string) {
  const {title, description, keywords} = blockDetails[tag];
  const say = (text: string) => textIn(language, text);
  return {
    name: `${pluginName}/${blockName(tag)}`,
    tag,
    title: say(title),
    description: say(description),
    keywords: keywords.map(say),
    controls: controls.map((control) => labeled(control, names, language)),
  };
}

/** One line a file: PHP reads it, and nobody else. */
function writePluginJson(name: string, value: object): void {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, `${JSON.stringify(value)}\n`);
}

/** A classic script for the pages of the administration. React and the editor are globals there. */
async function buildScript(name: string, guide: BundledGuide): Promise<void> {
  await build({
    ...viteSettings(guide),
    build: {
      outDir: path.join(folder, 'scripts'),
      emptyOutDir: false,
      modulePreload: false,
      target: 'es2020',
      rolldownOptions: {
        checks: rolldownChecks,
        input: {[name]: path.join(plugin, name, `${name}.ts`)},
        output: {entryFileNames: '[name].js', format: 'iife'},
      },
    },
  });
}
