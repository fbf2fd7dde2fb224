import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser';
import {ownValue} from '../guide/own-value.js';
import type {Finding} from '../guide-file/finding.js';
import {asId} from './line-forms.js';

/** A citation, unchecked, with the place of each of its fields in the file. */
export interface Citation {
  id: string;
  csl: Readonly<Record<string, unknown>>;
  offset: number;
  offsets: Readonly<Record<string, number>>;
}

/** Reads `references.json`: a list in CSL-JSON. */
export function readCslJson(text: string): {citations: Citation[]; findings: Finding[]} {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, {disallowComments: true});
  const [error] = errors;
  if (error) return onlyFinding(error.offset, `is not JSON here: ${printParseErrorCode(error.error)}`);
  const value: unknown = text.trim() === '' ? [] : JSON.parse(text);
  if (!Array.isArray(value)) return onlyFinding(0, 'is no list; allowed is a list of citations in CSL-JSON');
  const read = value.map((item: unknown, index) => readItem(item, tree && findNodeAtLocation(tree, [index])));
  return {
    citations: read.flatMap(({citation}) => citation ?? []),
    findings: read.flatMap(({finding}) => finding ?? []),
  };
}

function onlyFinding(offset: number, message: string) {
  return {citations: [], findings: [{offset, message}]};
}

function readItem(item: unknown, node: Node | undefined): {citation?: Citation; finding?: Finding} {
  const offset = node?.offset ?? 0;
  if (!isRecord(item) || !['string', 'number'].includes(typeof item['id'])) {
    return {finding: {offset, message: 'has no id; each citation has one, such as "id": "10"'}};
  }
  const {id, ...csl} = item;
  const places = Object.keys(csl).flatMap((key) => {
    const inside = node && findNodeAtLocation(node, [key]);
    return inside ? [[key, inside.offset] as const] : [];
  });
  return {citation: {id: asId(String(id)), csl, offset, offsets: Object.fromEntries(places)}};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The formats that reference managers export, by the end of the name of a file. */
const formats = {bib: '@biblatex/text', ris: '@ris/file'} as const;

/** Reads `references.bib` or `references.ris`. */
export function readExported(text: string, format: 'bib' | 'ris'): {citations: Citation[]; findings: Finding[]} {
  try {
    // With a type given, citation-js takes no text for an address to fetch.
    const {data} = new Cite(text, {forceType: formats[format], generateGraph: false});
    return {citations: data.map((item) => fromManager(item, text)), findings: []};
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return onlyFinding(0, `cannot be read as ${format === 'bib' ? 'BibTeX' : 'RIS'}: ${why}`);
  }
}

function fromManager(item: Readonly<Record<string, unknown>>, text: string): Citation {
  const {id, author, type, ...others} = item;
  const key = typeof id === 'string' ? id : '';
  const csl = {
    ...others,
    type: ownValue(typeNames, String(type)) ?? type,
    ...(Array.isArray(author) && {author: author.map(fromPerson)}),
  };
  return {id: asId(key), csl, offset: Math.max(0, text.indexOf(key)), offsets: {}};
}

/** Types of CSL that a guide writes by another name. */
const typeNames: Readonly<Record<string, string>> = {
  article: 'article-journal',
  document: 'webpage',
  'paper-conference': 'chapter',
  'article-magazine': 'article-journal',
  'post-weblog': 'webpage',
};

/** BibTeX writes a body as a person without a first name; a guide has no field for a particle of its own. */
function fromPerson(person: unknown): unknown {
  if (!isRecord(person)) return person;
  const {family, given, 'non-dropping-particle': particle, 'dropping-particle': dropping} = person;
  if (family === undefined) return person;
  if (given === undefined && particle === undefined) return {literal: family};
  return {family: [particle, family].filter(Boolean).join(' '), given: [given, dropping].filter(Boolean).join(' ')};
}
