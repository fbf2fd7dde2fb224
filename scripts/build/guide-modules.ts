import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {ParsedGuide, Section, SectionName} from '../../src/guide/guide.js';
import {createTranslation} from './create-translation.js';
import {parseGuideFolder, sectionFileName, translationFolders} from './guide-folder.js';

/** A generated file: its name, and the TypeScript in it. */
type Module = readonly [name: string, source: string];

/**
 * Writes a guide as typed modules, which every build reads: one for each section, so that a widget's bundle carries only its
 * own, one for each language of the widgets, and an index.
 *
 * @param folder the guide, with a subfolder for each of its translations
 * @param target where the modules go; files of it that are not written anew are removed
 * @param languages the languages of the widgets, as BCP 47 tags; one that the guide lacks gets an empty translation
 * @throws Error that names everything that is wrong in the guide or in a translation
 */
export function writeGuideModules(folder: string, target: string, languages: readonly string[]): void {
  const guide = parseGuideFolder(folder);
  const sections = Object.entries(guide.sections) as [SectionName, Section][];
  const modules: Module[] = [
    ['attribution', attributionModule(sections)],
    ['sources', itemsModule('Source', 'source.js', mergedItems(sections, 'sources'))],
    ['corrections', itemsModule('ShownCorrection', 'guide.js', mergedItems(sections, 'corrections'))],
    ...sections.map(([name, section]): Module => [sectionFileName(name), sectionModule(name, section)]),
    ...languages.map((language): Module => [language, translationModule(language, guide, folder)]),
    ['index', indexModule(sections)],
    ['add-guide', addGuideModule(guide.about.id, languages)],
  ];
  writeModules(target, modules);
}

function attributionModule([first]: readonly [SectionName, Section][]): string {
  return `import type {Attribution} from '../../guide/guide.js';
import {deepFreeze} from '../../guide/deep-freeze.js';

export const attribution = /* @__PURE__ */ deepFreeze<Attribution>(${literal(first?.[1].attribution)});
`;
}

/** Each item is an export of its own, so that a bundle holds only those that its sections cite, and each once. */
function itemsModule(type: string, file: string, items: Readonly<Record<string, unknown>>): string {
  const exports = Object.entries(items).map(
    ([id, item]) => `export const ${itemName(id)} = /* @__PURE__ */ deepFreeze<${type}>(${literal(item)});`,
  );
  return `import {deepFreeze} from '../../guide/deep-freeze.js';
import type {${type}} from '../../guide/${file}';

${exports.join('\n\n')}
`;
}

function sectionModule(name: SectionName, {data, sources, corrections, marks}: Section): string {
  return `import {deepFreeze} from '../../guide/deep-freeze.js';
import type {Section} from '../../guide/guide.js';
import {attribution} from './attribution.js';
${importOf(Object.keys(corrections), 'corrections')}${importOf(Object.keys(sources), 'sources')}
export const ${name} = /* @__PURE__ */ deepFreeze<Section<'${name}'>>({
  attribution,
  data: ${literal(data)},
  sources: ${references(sources)},
  corrections: ${references(corrections)},
  marks: ${literal(marks)},
});
`;
}

function importOf(ids: readonly string[], module: string): string {
  return ids.length > 0 ? `import {${ids.map(itemName).join(', ')}} from './${module}.js';\n` : '';
}

function references(items: Readonly<Record<string, unknown>>): string {
  return `{${Object.keys(items)
    .map((id) => `${JSON.stringify(id)}: ${itemName(id)}`)
    .join(', ')}}`;
}

function translationModule(language: string, guide: ParsedGuide, folder: string): string {
  const translation = translationFolders(folder).find((one) => one.language === language);
  const value = translation && createTranslation(guide, parseGuideFolder(translation.folder));
  return `import {deepFreeze} from '../../guide/deep-freeze.js';
import type {GuideTranslation} from '../../i18n/translate-section.js';

export const translation = /* @__PURE__ */ deepFreeze<GuideTranslation | undefined>(${literal(value)});
`;
}

function indexModule(sections: readonly [SectionName, Section][]): string {
  const lines = sections.map(([name]) => `export {${name}} from './${sectionFileName(name)}.js';`);
  return `${lines.join('\n')}\n`;
}

/** The entry of a script that adds the guide to a page, whose widgets carry another one. */
function addGuideModule(id: string, languages: readonly string[]): string {
  const translations = languages.map((language) => `${JSON.stringify(language)}: translation${nameOf(language)}`);
  return `import {addGuide} from '../../base/page-scripts.js';
import * as sections from './index.js';
${languages.map((language) => `import {translation as translation${nameOf(language)}} from './${language}.js';`).join('\n')}

addGuide({id: ${JSON.stringify(id)}, sections, translations: {${translations.join(', ')}}});
`;
}

/** A language tag as a part of a name. */
function nameOf(language: string): string {
  return `_${language.replaceAll('-', '_')}`;
}

/** What all sections cite, by id. */
function mergedItems(sections: readonly [SectionName, Section][], kind: 'sources' | 'corrections') {
  return Object.fromEntries(sections.flatMap(([, section]) => Object.entries(section[kind])));
}

/** The id of a reference or correction as the name of an export: `crh-study` is `item_crh_study`. */
function itemName(id: string): string {
  return `item_${id.replaceAll('-', '_')}`;
}

function literal(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value, null, 2);
}

/** Writes only what changed, so that a watching build does not start again for nothing. */
function writeModules(target: string, modules: readonly Module[]): void {
  mkdirSync(target, {recursive: true});
  const files = new Map(
    modules.map(([name, source]) => [`${name}.ts`, `// Generated from data/. Run: npm run generate\n${source}`]),
  );
  for (const name of readdirSync(target)) if (!files.has(name)) rmSync(path.join(target, name), {recursive: true});
  for (const [name, source] of files) {
    const file = path.join(target, name);
    if (readIfThere(file) !== source) writeFileSync(file, source);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
