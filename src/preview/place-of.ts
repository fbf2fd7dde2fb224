import {
  citationFiles,
  correctionsFile,
  fileOfSection,
  referencesFile,
  writtenSections,
} from '../guide-folder/file-names.js';
import type {SectionName} from '../guide/guide.js';
import {sectionPlaces, wholeGuide, type PlaceName} from './section-places.js';

/** Files of a folder whose name is no section: the references show both. */
const filesOfReferences: readonly string[] = [referencesFile, correctionsFile, ...citationFiles];

const filesOfSections: ReadonlyMap<string, SectionName> = new Map([
  ...writtenSections.map((name) => [fileOfSection(name), name] as const),
  ...filesOfReferences.map((file) => [file, 'references'] as const),
]);

/**
 * The place of what is wrong: by its path in the guide, and where it has none that a widget shows, by the name of its file.
 *
 * @param fault its file may have folders before its name
 */
export function placeOf({path = '', file}: {path?: string; file: string}): PlaceName {
  const key = /^\w+/.exec(path)?.[0];
  if (key === 'corrections') return 'references';
  const section = sectionPlaces.find(({name}) => name === key)?.name;
  return section ?? filesOfSections.get(file.replace(/^.*[/\\]/, '')) ?? wholeGuide;
}
