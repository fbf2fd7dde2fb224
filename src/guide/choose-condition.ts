import type {ShownEvidence} from './figures.js';

/** The evidence about one condition; all of it where there is no condition with that id. */
export function chooseCondition(all: ShownEvidence, id: string | undefined): ShownEvidence {
  const conditions = all.conditions.filter((one) => one.id === id);
  if (!id || conditions.length === 0) return all;
  const concerns = (one: {conditions: string[]}) => one.conditions.includes(id);
  return {
    ...all,
    reviews: [],
    reviewsNote: undefined,
    conditions,
    effects: all.effects.filter(concerns),
    studies: all.studies.filter(concerns),
  };
}
