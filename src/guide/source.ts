import {authorLine, identifierLinks, shortName, whereLine} from './citations.js';
import type {Audit, Reference} from './sections/references.js';

/** A source in the words in which a widget prints it. */
export interface Source {
  id: string;
  /** "Haller 2019" */
  name: string;
  /** Authors, title, journal and year. */
  text: string;
  /** An address for each verified identifier. */
  links: readonly string[];
  /** What it concludes itself; "" when that was not seen. */
  concludes: string;
  /** What kind of source it is, and what was checked about it. */
  checked: string;
}

const auditStates: Record<Audit['state'], string> = {
  verified: 'Record read.',
  partly: 'Only partly read.',
  unverified: 'Not read.',
};

/** Writes a reference out. */
export function sourceFrom(reference: Reference): Source {
  const {id, csl, concludes = ''} = reference;
  return {
    id,
    name: shortName(reference),
    text: [authorLine(reference), csl.title, whereLine(csl)].filter(Boolean).join('. ').replace('al.. ', 'al. '),
    links: identifierLinks(csl),
    concludes,
    checked: checkedLine(reference),
  };
}

function checkedLine({kind, audit, addedByProject}: Reference): string {
  return [
    `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}.`,
    auditStates[audit.state],
    audit.note,
    addedByProject && 'Added by this project.',
  ]
    .filter(Boolean)
    .join(' ');
}
