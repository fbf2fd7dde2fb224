import {sectionSchemas, type WrittenSections} from '../guide/section-schemas.js';

/** The section `quickFacts` is in `quick-facts.md`. */
export function fileOfSection(name: string): string {
  return `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.md`;
}

/** The sections that a folder can hold, in the order of a guide. */
export const writtenSections = Object.keys(sectionSchemas) as (keyof WrittenSections)[];

export const aboutFile = 'about.md';
export const correctionsFile = 'corrections.md';
export const referencesFile = 'references.md';

/** The files that hold citations; a folder may have one of each. */
export const citationFiles = ['references.json', 'references.bib', 'references.ris'] as const;

/** Every file of Markdown that a folder of a guide can hold, besides a README. */
export const markdownFiles = [
  aboutFile,
  ...writtenSections.map(fileOfSection),
  referencesFile,
  correctionsFile,
] as const;
