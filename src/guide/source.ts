import {authorLine, identifierLinks, shortName, whereLine} from './citations.js';
import type {ShownCorrection} from './guide.js';
import type {Audit, Reference} from './sections/references.js';

/** A source as a widget prints it. */
export interface Source {
  id: string;
  /** "Haller 2019" */
  name: string;
  /** Authors, title, journal and year. */
  text: string;
  /** An address for each verified identifier. */
  links: readonly string[];
  /** What its authors conclude; left out when that was not seen. */
  concludes?: string;
  /** Its limits, in this project's view. */
  limits?: string;
  /** What the source guide prints wrongly of its citation. */
  misprint?: Pick<ShownCorrection, 'guideSays' | 'sourceSays'>;
  /** What kind of source it is, such as "systematic review". */
  kind: string;
  /** How much of it was read. */
  state: Audit['state'];
  /** What could not be checked. */
  note?: string;
  /** True when the source guide does not cite it. */
  added?: boolean;
}

const states = {
  verified: 'Record read.',
  partly: 'Only partly read.',
  unverified: 'Not read.',
} as const satisfies Record<Audit['state'], string>;

/** Writes one of the messages about a source in the language of its reader. */
type SourceMsg = (message: (typeof states)[Audit['state']] | 'Added by this project') => string;

/** Writes a reference out, with the correction of its citation, if it has one. */
export function sourceFrom(reference: Reference, correction?: ShownCorrection): Source {
  const {id, csl, concludes, limits, kind, audit, addedByProject} = reference;
  return {
    id,
    name: shortName(reference),
    text: [authorLine(reference), csl.title, whereLine(csl)].filter(Boolean).join('. ').replace('al.. ', 'al. '),
    links: identifierLinks(csl),
    ...(concludes && {concludes}),
    ...(limits && {limits}),
    ...(correction && {misprint: {guideSays: correction.guideSays, sourceSays: correction.sourceSays}}),
    kind,
    state: audit.state,
    ...(audit.note && {note: audit.note}),
    ...(addedByProject && {added: true}),
  };
}

/** What kind of source it is, and what was checked about it. */
export function checkedLine({kind, state, note, added}: Source, msg: SourceMsg): string {
  const kindFirst = `${kind.charAt(0).toUpperCase() + kind.slice(1)}.`;
  return [kindFirst, msg(states[state]), note, added && `${msg('Added by this project')}.`].filter(Boolean).join(' ');
}
