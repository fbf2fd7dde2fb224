import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Guide, ParsedGuide} from '../../src/guide/guide.js';
import {parseGuide} from '../../src/guide/parse-guide.js';

/**
 * Reads the guide in a folder as one object: each file under its name in camel case, without the name of its schema. It is the
 * guide as it is written; `parseGuide` checks it.
 */
export function readGuideFolder(folder: string): Guide {
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

/** The folders of `data/`, one for each guide. */
export function guideFolders(data: string): string[] {
  const entries = readdirSync(data, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return entries.map(({name}) => path.join(data, name)).sort();
}

/** The languages that a guide is translated into: its subfolders. */
export function translationFolders(folder: string): {language: string; folder: string}[] {
  const entries = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return entries.map(({name}) => ({language: name, folder: path.join(folder, name)}));
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
