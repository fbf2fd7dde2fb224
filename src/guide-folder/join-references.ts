import {ownValue} from '../guide/own-value.js';
import type {Citation} from './citation-files.js';
import type {OpenFile} from './open-file.js';

/** A citation, and the file that it is from. */
export interface CitedIn {
  citation: Citation;
  file: OpenFile;
}

/**
 * Puts each citation beside what `references.md` says of it, in the order of that file. A citation of which it says nothing
 * follows as one that nobody has read.
 *
 * @param notes the file of the notes, if there is one
 * @param checked the day on which the guide was last checked
 */
export function joinReferences(
  noted: readonly unknown[],
  notes: OpenFile | undefined,
  cited: readonly CitedIn[],
  checked: string,
): unknown[] {
  const byId = firstById(cited);
  const described = noted.filter(isRecord).map((note, index) => {
    const found = byId.get(String(note['id']));
    byId.delete(String(note['id']));
    if (found) noteOffsets(found, index);
    else notes?.findings.push(withoutCitation(note['id'], index, notes));
    return {...note, csl: found?.citation.csl};
  });
  const unread = [...byId.values()].map((found, index) => unreadReference(found, described.length + index, checked));
  return [...described, ...unread];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function firstById(cited: readonly CitedIn[]): Map<string, CitedIn> {
  const byId = new Map<string, CitedIn>();
  for (const one of cited) {
    const {id, offset} = one.citation;
    const message = `has the id "${id}", which another citation of this folder has; each id may stand once`;
    if (byId.has(id)) one.file.findings.push({offset, message});
    else byId.set(id, one);
  }
  return byId;
}

function withoutCitation(id: unknown, index: number, {offsets}: OpenFile) {
  const path = `references[${index}]`;
  const message = `names "${String(id)}", which is not in references.json, references.bib or references.ris, or stands here twice`;
  return {offset: offsets.get(`${path}.id`) ?? offsets.get(path) ?? 0, path, message};
}

function noteOffsets({citation, file}: CitedIn, index: number): void {
  const path = `references[${index}].csl`;
  file.offsets.set(path, citation.offset);
  for (const [key, offset] of Object.entries(citation.offsets)) file.offsets.set(`${path}.${key}`, offset);
}

function unreadReference(found: CitedIn, index: number, checked: string): object {
  const {id, csl} = found.citation;
  noteOffsets(found, index);
  found.file.offsets.set(`references[${index}]`, found.citation.offset);
  const kind = ownValue(kinds, String(csl['type'])) ?? 'publication';
  return {id, csl, kind, audit: {state: 'unverified', checked}};
}

/** What a source is called of which nobody has said more. */
const kinds: Readonly<Record<string, string>> = {
  'article-journal': 'journal article',
  webpage: 'web page',
  report: 'report',
  book: 'book',
  chapter: 'chapter of a book',
};
