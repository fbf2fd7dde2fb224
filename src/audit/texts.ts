import type {Guide} from '../guide/guide.js';
import {statementsIn} from './statements.js';

/** Words of a guide that rest on references, with their path and the ids of those references. */
export interface ReferencedText {
  path: string;
  text: string;
  references: readonly string[];
}

/** Every text that rests on references: statements, what a source says, its limits, rows of figures and of studies, corrections. */
export function referencedTexts(guide: Guide): ReferencedText[] {
  return [...statementTexts(guide), ...sourceTexts(guide), ...rowTexts(guide), ...correctionTexts(guide)];
}

/** The sections of a guide, without the lists that they cite. */
export function sectionsOf({references: _references, corrections: _corrections, about: _about, ...sections}: Guide) {
  return sections;
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?;])\s+/);
}

function statementTexts(guide: Guide): ReferencedText[] {
  return statementsIn(sectionsOf(guide), '')
    .filter(({basis}) => basis !== 'guide')
    .flatMap(({path, text, references = []}) => (references.length > 0 ? {path, text, references} : []));
}

function sourceTexts({references}: Guide): ReferencedText[] {
  return references.flatMap(({id, concludes, limits}, index) =>
    Object.entries({concludes, limits}).flatMap(([field, text]) =>
      text === undefined ? [] : {path: `references[${index}].${field}`, text, references: [id]},
    ),
  );
}

function rowTexts({evidence}: Guide): ReferencedText[] {
  return [
    ...(evidence?.effects ?? []).map(({reference, comparator, note}, index) =>
      rowText(`evidence.effects[${index}]`, reference, [comparator, note]),
    ),
    ...(evidence?.studies ?? []).map(({reference, comparator, size}, index) =>
      rowText(`evidence.studies[${index}]`, reference, [comparator, size]),
    ),
  ];
}

function rowText(path: string, reference: string, words: readonly (string | undefined)[]): ReferencedText {
  return {path, text: words.filter((one) => one !== undefined).join('. '), references: [reference]};
}

function correctionTexts({corrections}: Guide): ReferencedText[] {
  return corrections.flatMap(({sourceSays, references = []}, index) =>
    references.length > 0 ? {path: `corrections[${index}].sourceSays`, text: sourceSays, references} : [],
  );
}
