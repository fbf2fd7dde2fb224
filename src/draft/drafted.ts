import type {Passage, Unplaced} from './outline.js';

/** A section of a draft, what of its passages has no place in it, and what a person has to write. */
export interface Drafted<Section> {
  section?: Section;
  unplaced?: readonly Unplaced[];
  /** What stands in the draft as a makeshift. */
  notes?: readonly string[];
}

/** No section, where the page lacks what the section needs. */
export function without(passages: readonly Passage[], why: string): {unplaced: Unplaced[]} {
  return {
    unplaced: because(
      passages.filter(({kind}) => kind !== 'lead'),
      why,
    ),
  };
}

/** Passages without a place, and why. */
export function because(passages: readonly Passage[], why: string): Unplaced[] {
  return passages.map((passage) => ({...passage, why}));
}
