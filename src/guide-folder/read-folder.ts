import {formatValue, type FileFault} from '../guide-file/fault.js';
import {placesIn, type Place} from '../guide-file/place.js';
import {decode} from '../guide-file/text-encoding.js';
import {readCslJson, readExported, type Citation} from './citation-files.js';
import {namesOf, readFields, type Layout} from './layout.js';
import {
  aboutFile,
  citationFiles,
  correctionsFile,
  fileOfSection,
  markdownFiles,
  referencesFile,
  writtenSections,
} from './file-names.js';
import {aboutLayout, correctionsLayout, referencesLayout, sectionLayouts} from './layouts.js';
import {joinReferences} from './join-references.js';
import type {OpenFile} from './open-file.js';
import {readPart} from './read-part.js';
import type {Part} from './part.js';
import type {Reading} from './reading.js';

/** A place in a file of a folder. */
export interface FilePlace extends Place {
  file: string;
}

/** The guide in a folder, before the check. */
export interface ReadFolder {
  guide: Readonly<Record<string, unknown>>;
  faults: FileFault[];
  /** Finds where a value of the guide stands. */
  placeOf: (path: string) => FilePlace;
  /** Names what is wrong with a value of the guide where it stands, with the value. */
  locate: (path: string, message: string) => FileFault;
}

/** The field that says the section of the source guide for all statements of a file. */
export const sectionField = 'default-section';

/** Reads the files of a folder, by name. */
export function readFolder(bytes: ReadonlyMap<string, Uint8Array>): ReadFolder {
  const faults = [...bytes.keys()].filter(isStray).map(strayFault);
  const files = new Map<string, OpenFile>();
  for (const [name, content] of bytes) {
    const opened = isStray(name) ? undefined : openFile(name, content);
    if (opened && 'message' in opened) faults.push(opened);
    else if (opened) files.set(name, opened);
  }
  const guide = readValues(files);
  faults.push(...[...files.values()].flatMap(faultsOf));
  const placeOf = (path: string) => findPlace(path, files);
  const locate = (path: string, message: string) => ({
    ...placeOf(path),
    path,
    message: message + formatValue(valueAt(guide, path)),
  });
  return {guide, faults, placeOf, locate};
}

/** A file that looks like a part of a guide, and is none. */
function isStray(name: string): boolean {
  return name.endsWith('.md') && !markdownFiles.includes(name) && !/^readme\.md$/i.test(name);
}

function strayFault(name: string): FileFault {
  const message = `is no file of a guide; allowed are README.md and ${markdownFiles.join(', ')}`;
  return {file: name, line: 1, column: 1, message};
}

function openFile(name: string, content: Uint8Array): OpenFile | FileFault {
  const decoded = decode(content);
  if ('text' in decoded) {
    // Offsets are counted in lines that end alike.
    return {name, text: decoded.text.replace(/\r\n?/g, '\n'), findings: [], offsets: new Map()};
  }
  const {before, byte} = decoded;
  const message = `is not UTF-8 here (found the byte ${byte}); save the file as UTF-8`;
  return {file: name, ...placesIn(before)(before.length), message};
}

function readValues(files: ReadonlyMap<string, OpenFile>): Record<string, unknown> {
  const sections = writtenSections.flatMap((name) => {
    const value = readMarkdown(files.get(fileOfSection(name)), name, sectionLayouts[name]);
    return value ? [[name, value] as const] : [];
  });
  const about = readMarkdown(files.get(aboutFile), 'about', aboutLayout);
  return {
    ...(about && {about}),
    ...Object.fromEntries(sections),
    references: readReferences(files, dayOf(about)),
    corrections: readMarkdown(files.get(correctionsFile), '', correctionsLayout)?.['corrections'] ?? [],
  };
}

function dayOf(about: Record<string, unknown> | undefined): string {
  return typeof about?.['checked'] === 'string' ? about['checked'] : '';
}

/** Reads a file by its layout; `undefined` where there is no such file. */
function readMarkdown(file: OpenFile | undefined, path: string, layout: Layout): Record<string, unknown> | undefined {
  if (!file) return undefined;
  const {part, findings} = readPart(file.text);
  const section = part.front?.values[sectionField];
  const reading: Reading = {
    findings: file.findings,
    offsets: file.offsets,
    section: typeof section === 'string' ? section : undefined,
  };
  file.findings.push(...findings);
  refuseFields(part, layout, file);
  return readFields(layout, part, {path, reading});
}

function refuseFields({front}: Part, layout: Layout, file: OpenFile): void {
  const allowed = [...namesOf(layout, 'front'), sectionField];
  for (const name of Object.keys(front?.values ?? {}).filter((one) => !allowed.includes(one))) {
    const message = `is a field that this file does not have; allowed are ${allowed.join(', ')}`;
    file.findings.push({offset: front?.offsets.get(name) ?? 0, path: name, message});
  }
}

function readReferences(files: ReadonlyMap<string, OpenFile>, checked: string): unknown[] {
  const notes = files.get(referencesFile);
  const noted = readMarkdown(notes, '', referencesLayout)?.['references'];
  const cited = citationFiles.flatMap((name) => {
    const file = files.get(name);
    return file ? readCitations(file).map((citation) => ({citation, file})) : [];
  });
  return joinReferences(Array.isArray(noted) ? noted : [], notes, cited, checked);
}

function readCitations(file: OpenFile): Citation[] {
  const {citations, findings} = file.name.endsWith('.json')
    ? readCslJson(file.text)
    : readExported(file.text, file.name.endsWith('.bib') ? 'bib' : 'ris');
  file.findings.push(...findings);
  return citations;
}

function faultsOf({name, text, findings}: OpenFile): FileFault[] {
  const placeOf = placesIn(text);
  const inOrder = [...findings].sort((one, other) => one.offset - other.offset);
  return inOrder.map(({offset, path, message}) => ({file: name, ...placeOf(offset), ...(path && {path}), message}));
}

/** What is missing has the place of the nearest value around it. */
function findPlace(path: string, files: ReadonlyMap<string, OpenFile>): FilePlace {
  for (let near = path; near !== ''; near = near.replace(/(\.[^.[]*|\[\d+\]|^[^.[]+)$/, '')) {
    for (const {name, text, offsets} of files.values()) {
      const offset = offsets.get(near);
      if (offset !== undefined) return {file: name, ...placesIn(text)(offset)};
    }
  }
  return {file: aboutFile, line: 1, column: 1};
}

/** The value at a path such as `faq.items[0].question`. */
function valueAt(guide: unknown, path: string): unknown {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  return keys.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    guide,
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
