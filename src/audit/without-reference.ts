import type {Guide} from '../guide/guide.js';
import {statementsIn, type PlacedStatement} from './statements.js';
import {sectionsOf} from './texts.js';

/** The statements of a guide, and those of them that name no reference. */
export interface ReferenceCount {
  all: readonly PlacedStatement[];
  without: readonly PlacedStatement[];
}

/** Counts what readers see with † or ‡ and without a number: no finding, but what whoever writes wants to know. */
export function countReferences(guide: Guide): ReferenceCount {
  const all = statementsIn(sectionsOf(guide), '');
  return {all, without: all.filter(({references = []}) => references.length === 0)};
}
