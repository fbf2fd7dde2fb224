import type {Guide} from '../guide/guide.js';
import type {WrittenSections} from '../guide/section-schemas.js';
import type {Reference} from '../guide/sections/references.js';
import {nameOf, writeFields, type LayoutOf} from './layout.js';
import {aboutFile, correctionsFile, fileOfSection, referencesFile, writtenSections} from './file-names.js';
import {aboutLayout, correctionsLayout, referencesLayout, sectionLayouts} from './layouts.js';
import {textOf} from './line-forms.js';
import {emptyPart} from './part.js';
import {sectionField} from './read-folder.js';
import {takesSection} from './reading.js';
import {statementsIn} from './statements-in.js';
import {writePart} from './write-part.js';

/** Writes a guide as the files of a folder, by name. `readFolder` reads the same guide from them. */
export function writeFolder(guide: Guide): Map<string, string> {
  const {about, references, corrections} = guide;
  const files = new Map([[aboutFile, writeFile('About', aboutLayout, about)]]);
  for (const name of writtenSections) writeSection(name, guide, files);
  if (references.length > 0) {
    files.set(referencesFile, writeFile('References', referencesLayout, {references: references.map(withoutCsl)}));
    files.set('references.json', cslJson(references));
  }
  if (corrections.length > 0) files.set(correctionsFile, writeFile('Corrections', correctionsLayout, {corrections}));
  return files;
}

function writeSection<Name extends keyof WrittenSections>(
  name: Name,
  guide: Partial<WrittenSections>,
  files: Map<string, string>,
): void {
  const section: WrittenSections[Name] | undefined = guide[name];
  if (section) files.set(fileOfSection(name), writeFile(nameOf(name), sectionLayouts[name], section));
}

function writeFile<Value extends object>(title: string, layout: LayoutOf<Value>, value: Value): string {
  const section = usualSection(value);
  const part = {...emptyPart(1), heading: textOf(title)};
  const front =
    section === undefined ? {} : {front: {values: {[sectionField]: section}, offsets: new Map<string, number>()}};
  const file = {...part, ...front};
  writeFields(layout, value, file, {section});
  return writePart(file);
}

/** The section of the source guide that most statements of a file come from; it is said once. */
function usualSection(value: unknown): string | undefined {
  const counts = new Map<string, number>();
  for (const {section} of statementsIn(value).filter(takesSection)) {
    if (section !== undefined) counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  return usual?.[0];
}

function withoutCsl({csl: _csl, ...note}: Reference): Omit<Reference, 'csl'> {
  return note;
}

function cslJson(references: readonly Reference[]): string {
  return `${JSON.stringify(
    references.map(({id, csl}) => ({id, ...csl})),
    null,
    2,
  )}\n`;
}
