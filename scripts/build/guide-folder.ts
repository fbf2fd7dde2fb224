import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readFolderFiles} from '../../src/cli/folder-files.js';
import {aboutFile} from '../../src/guide-folder/file-names.js';
import {readFolder} from '../../src/guide-folder/read-folder.js';
import type {Guide, ParsedGuide} from '../../src/guide/guide.js';
import {parseGuide, sectionNames} from '../../src/guide/parse-guide.js';

/**
 * Reads the guide in a folder as one object. It is the guide as it is written; `parseGuide` checks it.
 *
 * @param folder files of Markdown, or one JSON file for each section
 * @throws Error that names file, line and column of everything that is wrong in the form of Markdown
 */
export function readGuideFolder(folder: string): Guide {
  return existsSync(path.join(folder, aboutFile)) ? readMarkdown(folder) : readJson(folder);
}

function readMarkdown(folder: string): Guide {
  const {faults, guide} = readFolder(readFolderFiles(folder));
  const named = faults.map((one) => `${path.join(folder, one.file)}:${one.line}:${one.column}: ${one.message}`);
  if (named.length > 0) throw new Error(named.join('\n'));
  return guide as unknown as Guide;
}

/** Each file under its name in camel case, without the name of its schema. */
function readJson(folder: string): Guide {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const sections: unknown = Object.fromEntries(
    files.map((name) => [sectionKey(name), readSection(path.join(folder, name))]),
  );
  return sections as Guide;
}

/**
 * Reads and checks the guide in a folder.
 *
 * @throws Error that names the file and the path of everything that is wrong
 */
export function parseGuideFolder(folder: string): ParsedGuide {
  const guide = parseGuide(readGuideFolder(folder));
  const faults = guide.issues.map(({path: where, message}) => `${path.basename(folder)}: ${where}: ${message}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return guide;
}

/**
 * Reads and checks a guide that the widgets are to carry; each of them carries its section, so the guide has to have them all.
 *
 * @throws Error that says what is wrong, or which sections are missing
 */
export function parseWholeGuide(folder: string): ParsedGuide {
  const guide = parseGuideFolder(folder);
  const missing = sectionNames.filter((name) => !Object.hasOwn(guide.sections, name));
  if (missing.length === 0) return guide;
  throw new Error(
    `${folder} has no ${missing.join(', ')}. The widgets of a build carry every section; a guide with fewer is shown by <therapy-guide src="…">.`,
  );
}

/** The folders of `data/`, one for each guide. */
export function guideFolders(data: string): string[] {
  const entries = readdirSync(data, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return entries.map(({name}) => path.join(data, name)).sort();
}

/** The languages that a guide is translated into: its subfolders with a guide. */
export function translationFolders(folder: string): {language: string; folder: string}[] {
  const entries = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return entries
    .map(({name}) => ({language: name, folder: path.join(folder, name)}))
    .filter((one) => [aboutFile, 'about.json'].some((name) => existsSync(path.join(one.folder, name))));
}

/** `quick-facts.json` holds the section `quickFacts`. */
function sectionKey(file: string): string {
  return path.basename(file, '.json').replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** The section `quickFacts` is in `quick-facts.json`. */
export function sectionFileName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function readSection(file: string): unknown {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
}
