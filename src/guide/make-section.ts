import {citationsIn} from './citation-refs.js';
import {withFigures} from './figures.js';
import type {Attribution, Section, SectionName, Sections, ShownCorrection} from './guide.js';
import {ownValue} from './own-value.js';
import type {Evidence} from './sections/evidence.js';
import type {Reference} from './sections/references.js';
import {sourceFrom} from './source.js';
import {marksIn} from './statement-marks.js';

/** What the sections of a guide cite, by id. */
export interface Cited {
  references: Readonly<Record<string, Reference>>;
  corrections: Readonly<Record<string, ShownCorrection>>;
}

/** The data of a section after the check, with its uses beside their evidence. */
export type CheckedData = Exclude<Sections[SectionName], Sections['evidence']> | Evidence;

/** Puts a section together with just what it cites, written out; the list of references holds all of them. */
export function makeSection(name: SectionName, data: CheckedData, attribution: Attribution, cited: Cited): Section {
  const all = name === 'references';
  const named = <Item>(list: keyof Cited, items: Readonly<Record<string, Item>>, inside: unknown) => {
    const ids = citationsIn(inside).flatMap((citation) => (citation.list === list ? citation.id : []));
    return Object.entries(items).filter(([id]) => all || ids.includes(id));
  };
  // Other widgets show no corrections, and would carry them for nothing.
  const corrections = all || name === 'evidence' ? named('corrections', cited.corrections, data) : [];
  const references = named('references', cited.references, [data, corrections.map(([, one]) => one)]);
  return {
    attribution,
    data: 'effects' in data ? withFigures(data, attribution.language) : data,
    sources: Object.fromEntries(references.map(([id, one]) => [id, sourceFrom(one, misprintOf(one, cited))])),
    corrections: Object.fromEntries(corrections),
    marks: marksIn(data),
  };
}

/** The correction of what the source guide prints of a reference. */
function misprintOf({audit}: Reference, {corrections}: Cited): ShownCorrection | undefined {
  return audit.correction === undefined ? undefined : ownValue(corrections, audit.correction);
}
